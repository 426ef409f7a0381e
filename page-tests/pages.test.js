import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launch, open, picture, violations } from './browser.js';

const HONESTY = 'Ikke offisiell statistikk; ikke utgitt av Helsedirektoratet, Norsk helsenett eller SSB.';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const PAGES = [
  ['forsiden', '/'],
  ['the front page in English', '/?lang=en'],
  ['kjernejournal i legevakt', '/tjeneste/kjernejournal?gruppe=legevakt'],
  ['DigiHelsestasjon i helsestasjon', '/tjeneste/digihelsestasjon?gruppe=helsestasjon'],
  ['endringer', '/endringer'],
];

for (const [name, path] of PAGES) {
  for (const width of [1280, 390]) {
    test(`${name} is whole and readable at ${width} pixels`, async () => {
      const { page, faults, response, close } = await open(browser, path, { width });
      await picture(page, `${name.replaceAll(' ', '-')}-${width}`);

      assert.equal(response.status(), 200);
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

describe('the front page', () => {
  test('speaks bokmål first and English when asked', async () => {
    const norwegian = await open(browser, '/');
    assert.match(await norwegian.page.locator('html').getAttribute('lang'), /^n[bo]/);
    await norwegian.close();

    const english = await open(browser, '/?lang=en');
    assert.equal(await english.page.locator('html').getAttribute('lang'), 'en');
    await english.close();
  });

  test('leads from a figure to who is missing', async () => {
    const { page, close } = await open(browser, '/');
    await page.locator('a[href*="/tjeneste/kjernejournal"]').first().click();
    assert.match(page.url(), /\/tjeneste\/kjernejournal/);
    assert.match(await page.locator('h1').innerText(), /Kjernejournal/i);
    await close();
  });

  test('can be walked through with the keyboard alone', async () => {
    const { page, close } = await open(browser, '/');
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.tagName);
    assert.ok(['A', 'BUTTON', 'INPUT', 'SELECT'].includes(focused), `the focus is on ${focused}`);
    await close();
  });
});

test('an unknown service is told so, not shown as nought', async () => {
  const { page, response, close } = await open(browser, '/tjeneste/finnes-ikke');
  assert.equal(response.status(), 404);
  assert.match(await page.locator('body').innerText(), /finnes ikke|ukjent/i);
  await close();
});
