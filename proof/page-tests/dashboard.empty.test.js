import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { BASE, follows, launch, open, picture, violations } from './browser.js';
import { signedIn } from './signed.js';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** A bydel: the register has it, no service is for a group it is in, and nothing lies beneath it. */
const WITH_NOTHING = 'd-030101';

/** The same answer with nothing in any of its lists, and none of them counted; a table of the bank has its variables all the same. */
function emptied(told) {
  if (Array.isArray(told)) return [];
  if (typeof told !== 'object' || told === null || told.class === 'dataset') return told;
  return Object.fromEntries(
    Object.entries(told)
      .filter(([name]) => name !== 'next')
      .map(([name, value]) => [name, name === 'total' ? 0 : emptied(value)]),
  );
}

/** Every list of every service is empty from now on. */
const nothingAnywhere = (page) =>
  page.route(/\/api\/(reporting|adoption|roadmap)\//, async (route) => {
    if (follows(route.request()) || route.request().method() !== 'GET') return route.fallback();
    const answer = await route.fetch();
    if (!/json/.test(answer.headers()['content-type'] ?? '')) return route.fulfill({ response: answer });
    return route.fulfill({ response: answer, json: emptied(await answer.json()) });
  });

/** Every picture of the page as the table it can be read as. */
async function asTables(page) {
  const switches = page.getByRole('button', { name: /^(Vis som tabell|Show as table)$/, pressed: false });
  while ((await switches.count()) > 0) await switches.first().click();
}

/** Lists and tables of a page that are drawn with nothing in them. */
const hollow = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(tbody, ul, ol, dl, select):not(datalist)')]
      .filter((each) => each.childElementCount === 0 && each.checkVisibility())
      .map((each) => `${each.tagName.toLowerCase()} in ${each.closest('section')?.innerText.slice(0, 60)}`),
  );

const settled = async (page) => {
  await page.locator('h1').waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
};

const OPEN_TO_ALL = [
  '/',
  '/tjeneste',
  '/tjeneste/kjernejournal/kommune',
  '/aktor',
  '/aktor?sok=finnesikke',
  '/aktor/m-4601',
  '/veikart',
  '/veikart?utgave=2023-04',
  '/gap',
  '/datakvalitet',
  '/leverandor',
  '/statistikkbank',
  '/rapport/kommune',
  '/om',
];
const SIGNED_IN = {
  'steward-local': ['/rediger', '/rediger/plikt-til-bruk', '/datakvalitet'],
  'operator-local': ['/datakvalitet', '/register'],
  'cgm-local': ['/leverandor?tjeneste=digihelsestasjon'],
};

describe('where there is nothing a page says so, and draws no table and no list of it', () => {
  for (const english of ['', 'sprak=en']) {
    test(`to everybody, ${english ? 'in English' : 'in Norwegian'}`, async () => {
      const { page, faults, close } = await open(browser, '/om', { width: 1440 });
      await nothingAnywhere(page);
      for (const path of OPEN_TO_ALL) {
        await page.goto(BASE + path + (english && (path.includes('?') ? '&' : '?') + english));
        await settled(page);
        assert.deepEqual(await hollow(page), [], path);
        await asTables(page);
        assert.deepEqual(await hollow(page), [], `${path} as tables`);
        assert.deepEqual(await violations(page), [], path);
      }
      assert.deepEqual(faults, []);
      await close();
    });
  }

  for (const [who, paths] of Object.entries(SIGNED_IN)) {
    test(`to ${who}`, async () => {
      const { page, close } = await signedIn(browser, who, paths[0]);
      await nothingAnywhere(page);
      for (const path of paths) {
        await page.goto(BASE + path);
        await settled(page);
        assert.deepEqual(await hollow(page), [], path);
        await asTables(page);
        assert.deepEqual(await hollow(page), [], `${path} as tables`);
        assert.deepEqual(await violations(page), [], path);
      }
      await close();
    });
  }
});

describe('an actor with nothing beneath it', () => {
  for (const [english, says] of [
    ['', /Ingen tjeneste er for en gruppe som .*, eller noe under, hører til/],
    ['?sprak=en', /No service is for a group that .*, or anything beneath it, belongs to/],
  ]) {
    for (const width of [1440, 390]) {
      test(`is said to be so${english && ' in English'}, ${width} wide`, async () => {
        const { page, faults, close } = await open(browser, `/aktor/${WITH_NOTHING}${english}`, { width });
        await page.getByText(says).waitFor();
        await settled(page);
        assert.equal(await page.locator('main').getByText(/0 (linjer|lines)/).count(), 0);
        assert.equal(await page.locator('table.lines').count(), 0);
        assert.deepEqual(await hollow(page), []);
        assert.deepEqual(await violations(page), []);
        await picture(page, `tom-aktor-${width}${english && '-en'}`);
        assert.deepEqual(faults, []);
        await close();
      });
    }
  }
});
