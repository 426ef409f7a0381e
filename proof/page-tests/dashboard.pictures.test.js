import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { BASE, follows, launch, open, violations } from './browser.js';

const SERVICE = '/tjeneste/digihelsestasjon/helsestasjon?dato=2023-12-31';
const NOTICE = 'Ikke offisiell statistikk; ikke utgitt av Helsedirektoratet, Norsk helsenett eller SSB.';

/** Every picture of every page that has some, with the name its address gives it. */
const PICTURES = [
  ['/?dato=2021-10-31', ['matrise', 'kuber']],
  [SERVICE, ['kart', 'kurve', 'arsaker', 'trakt', 'fylker']],
  ['/veikart?dato=2023-12-31', ['tidslinje', 'avhengigheter']],
  ['/statistikkbank/utbredelse?maling=OvreAndel&vis=graf', ['figur']],
  ['/statistikkbank/utbredelse?maling=OvreAndel&vis=graf&tid=12', ['figur']],
  ['/gap?dato=2023-12-31', ['leverandorer', 'mal']],
  ['/aktor/m-1103?dato=2023-12-31', ['spor']],
];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const within = (path, more) => path + (path.includes('?') ? '&' : '?') + more;
const pictureOf = (page, name) => page.locator(`[data-picture=${name}]`);

async function taken(page, name, form) {
  const started = page.waitForEvent('download');
  await pictureOf(page, name).getByRole('button', { name: form }).click();
  const file = await started;
  return { called: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe('a picture is taken away', () => {
  for (const [path, names] of PICTURES) {
    test(`from ${path}, as a file that stands alone`, async () => {
      const { page, faults, close } = await open(browser, path, { width: 1440 });
      for (const name of names) {
        await pictureOf(page, name).waitFor();
        const title = (await pictureOf(page, name).locator('h2').innerText()).trim();
        const { called, bytes } = await taken(page, name, 'SVG');
        const text = bytes.toString('utf8');
        assert.match(called, new RegExp(`^utbredt-.*${name}-.*\\d{4}-\\d{2}-\\d{2}\\.svg$`));
        // a browser reads it as the XML it says it is
        const said = await page.evaluate((file) => {
          const read = new DOMParser().parseFromString(file, 'image/svg+xml');
          if (read.querySelector('parsererror')) return ['not well-formed'];
          return [...read.querySelectorAll('svg > text')].map((line) => line.textContent);
        }, text);
        assert.equal(said[0], title);
        assert.ok(said.join(' ').includes(NOTICE), `${name} lacks its notice: ${said}`);
        assert.match(said.join(' '), /Kilde|Statistisk sentralbyrå/);
        assert.doesNotMatch(text, /var\(|<script|href=|\sstyle=|\sclass=/);

        const painted = await taken(page, name, 'PNG');
        assert.match(painted.called, /\.png$/);
        assert.equal(painted.bytes.subarray(1, 4).toString('latin1'), 'PNG');
        assert.ok(painted.bytes.readUInt32BE(16) >= 400 && painted.bytes.readUInt32BE(20) >= 100);
      }
      assert.deepEqual(faults, []);
      await close();
    });
  }

  test('in the colours of the theme it is seen in', async () => {
    const paper = async (theme) => {
      const { page, close } = await open(browser, within(SERVICE, `tema=${theme}`), { width: 1440 });
      await pictureOf(page, 'kart').waitFor();
      const { bytes } = await taken(page, 'kart', 'SVG');
      await close();
      return /<\/defs>\s*<rect [^>]*fill="([^"]+)"/.exec(bytes.toString('utf8'))[1];
    };
    assert.equal(await paper('lys'), 'rgb(255, 255, 255)');
    assert.equal(await paper('mork'), 'rgb(25, 28, 33)');
  });
});

describe('a picture alone', () => {
  /** A page of somebody else's, at another origin, that frames an address of ours. */
  async function framing(address) {
    const host = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>vert</title><iframe width="900" height="900" src="${BASE}${address}"></iframe>`);
    });
    await new Promise((listening) => host.listen(0, '127.0.0.1', listening));
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${host.address().port}/`);
    const close = async () => {
      await context.close();
      host.close();
    };
    return { page, frame: page.frameLocator('iframe'), close };
  }

  for (const [path, names] of PICTURES) {
    test(`of ${path} has an address, with nothing around it`, async () => {
      for (const name of names) {
        const { page, faults, close } = await open(browser, within(path, `bilde=${name}`), { width: 800 });
        await pictureOf(page, name).waitFor();
        assert.equal(await page.locator('.picture').count(), 1);
        assert.equal(await page.locator('nav, header.top, .context, footer.foot, .acts').count(), 0);
        assert.ok((await pictureOf(page, name).innerText()).includes(NOTICE));
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(faults, []);
        await close();
      }
    });
  }

  test('stands in a page of others, and its links lead out of it', async () => {
    const { frame, close } = await framing(within(SERVICE, 'bilde=fylker'));
    await frame.locator('[data-picture=fylker]').waitFor();
    const targets = await frame.locator('a').evaluateAll((links) => links.map((link) => link.target));
    assert.ok(targets.length > 0);
    assert.ok(targets.every((target) => target === '_blank'));
    await close();
  });

  for (const address of [SERVICE, '/om?bilde=kart', within(SERVICE, 'bilde=kart&bilde=kurve')]) {
    test(`is the only thing that does: ${address} does not`, async () => {
      const { page, close } = await framing(address);
      await page.waitForLoadState('load');
      const inside = page.frames().find((frame) => frame !== page.mainFrame());
      assert.equal(await inside.locator('main').count(), 0);
      await close();
    });
  }

  test('nobody has drawn is told so, with those there are', async () => {
    const { page, close } = await open(browser, '/gap?bilde=tull');
    const told = page.getByRole('alert');
    await told.waitFor();
    assert.match(await told.innerText(), /tull[\s\S]*leverandorer[\s\S]*mal/);
    await close();
  });
});

test('what had been said by a day is asked for in the bar, and stands in the address', async () => {
  const { page, close } = await open(browser, SERVICE, { width: 1440 });
  const asked = page.waitForRequest((request) => /\/v1\/coverage\/map\?.*statedBy=2021-12-31/.test(request.url()));
  const day = page.getByLabel('Sagt innen', { exact: true });
  await day.fill('31.12.2021');
  await day.press('Enter');
  await page.waitForURL(/sagt=2021-12-31/);
  await asked;
  await day.fill('');
  await day.press('Enter');
  await page.waitForURL((address) => !address.search.includes('sagt'));
  await close();
});

test('the page is told where the view stands as long as it is looked at, and can be told to stop', async () => {
  const { page, faults, close } = await open(browser, '/?dato=2021-10-31', { width: 1440 });
  const live = await page.waitForResponse((response) => follows(response.request()));
  assert.equal(live.status(), 200);
  assert.match(live.headers()['content-type'], /^text\/event-stream/);
  const letGo = page.waitForEvent('requestfailed', follows);
  await page.getByRole('button', { name: /^Stans/ }).click();
  await page.waitForURL(/direkte=av/);
  await letGo;
  await page.getByRole('button', { name: /^Følg med/ }).waitFor();
  assert.deepEqual(faults, []);
  await close();
});
