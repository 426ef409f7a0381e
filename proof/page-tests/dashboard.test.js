import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, open, picture, violations } from './browser.js';

const HONESTY = 'Ikke offisiell statistikk; ikke utgitt av Helsedirektoratet, Norsk helsenett eller SSB.';

/** Each page as somebody comes to it by a link, on what the four documents say. */
const PAGES = [
  ['oversikt', '/?dato=2021-10-31'],
  ['tjenester', '/tjeneste'],
  ['tjeneste', '/tjeneste/digihelsestasjon/helsestasjon?dato=2021-12-31'],
  ['tjeneste-publisert', '/tjeneste/kjernejournal/kommune?dato=2021-12-31&minst=i-bruk'],
  ['aktorer', '/aktor'],
  ['aktor', '/aktor/m-1103'],
  ['veikart', '/veikart'],
  ['gap', '/gap'],
  ['datakvalitet', '/datakvalitet'],
  ['statistikkbank', '/statistikkbank/utbredelse'],
  ['styreark', '/rapport/helsestasjon?dato=2023-04-20'],
  ['om', '/om'],
];

const SIZES = [
  [1440, 'lys'],
  [390, 'mork'],
];

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Opens a page and waits until every answer it asked for is drawn. */
async function drawn(path, size) {
  const opened = await open(browser, path, size);
  await opened.page.locator('h1').waitFor();
  await opened.page.waitForFunction(() => !document.querySelector('[aria-busy=true]'));
  return opened;
}

const within = (path, more) => path + (path.includes('?') ? '&' : '?') + more;

for (const [name, path] of PAGES) {
  for (const [width, theme] of SIZES) {
    test(`${name} is whole and readable at ${width} pixels, ${theme}`, async () => {
      const { page, faults, close } = await drawn(within(path, `tema=${theme}`), { width });
      await picture(page, `dashboard-${name}-${width}-${theme}`);

      assert.deepEqual(faults, []);
      assert.deepEqual(await violations(page), []);
      assert.match(await page.locator('footer').innerText(), new RegExp(HONESTY.replaceAll('.', '\\.')));
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.ok(overflow <= 1, `the page is ${overflow} pixels wider than its window`);
      await close();
    });
  }
}

describe('a figure', () => {
  test('that nobody has reported is told as unknown, with the published one beside it', async () => {
    const { page, close } = await drawn('/tjeneste/kjernejournal/kommune?dato=2021-12-31&minst=i-bruk');
    const strip = page.locator('.strip');
    assert.match(await strip.locator('button.big').innerText(), /ukjent/);
    assert.match(await strip.innerText(), /0 av 356/);
    assert.match(await strip.innerText(), /ukjent, ikke 0 %/);
    assert.match(await page.locator('body').innerText(), /Per 1\.10\.2021 har 60 kommuner tatt i bruk kjernejournal/);
    await close();
  });

  test('is opened to the quote it rests on by one click, and Escape gives the focus back', async () => {
    const { page, close } = await drawn('/tjeneste/digihelsestasjon/helsestasjon?dato=2021-12-31');
    const figure = page.locator('button.big');
    await figure.click();
    const panel = page.locator('dialog[open]');
    await panel.getByText('pilotert og innført i alle bydelene').first().waitFor();
    assert.match(await panel.innerText(), /Nevner\s+356/);
    assert.match(await panel.innerText(), /\/v1\/coverage\?service=digihelsestasjon/);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    assert.ok(await figure.evaluate((element) => element === document.activeElement));
    await close();
  });
});
