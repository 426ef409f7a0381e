import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open } from './browser.js';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

async function drawn(path) {
  const opened = await open(browser, path, { width: 1440 });
  await opened.page.locator('h1').waitFor();
  return opened;
}

test('back leads to the day one came from', async () => {
  const { page, close } = await drawn('/?dato=2021-10-31');
  const day = page.getByLabel('Dato', { exact: true });
  await day.fill('31.12.2022');
  await day.press('Enter');
  await page.waitForURL(/dato=2022-12-31/);
  await page.goBack();
  await page.waitForURL(/dato=2021-10-31/);
  assert.equal(await day.inputValue(), '31.10.2021');
  await close();
});

test('an address is the whole state, in either language', async () => {
  const { page, close } = await drawn('/tjeneste/kjernejournal/kommune?dato=2021-12-31&sprak=en');
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await page.getByText('by 31 December 2021').first().waitFor();
  await page.getByRole('button', { name: 'Norsk' }).click();
  await page.getByText('31. desember 2021').first().waitFor();
  assert.doesNotMatch(page.url(), /sprak/);
  assert.match(page.url(), /dato=2021-12-31/);
  await close();
});

test('what an address says that is unknown is named and dropped, and the rest stands', async () => {
  const { page, close } = await drawn('/?dato=2021-10-31&minst=brukt&farge=gul');
  const notes = page.locator('.note');
  await notes.first().waitFor();
  const text = (await notes.allInnerTexts()).join(' ');
  assert.match(text, /minst=brukt/);
  assert.match(text, /farge=gul/);
  assert.match(page.url(), /dato=2021-10-31/);
  await close();
});

test('from the overview one comes to who is missing in two clicks', async () => {
  const { page, close } = await drawn('/?dato=2021-12-31');
  await page.locator('a.cell[href*="/tjeneste/digihelsestasjon/helsestasjon"]').first().click();
  await page.getByRole('button', { name: /hvem.*Prøver ut/ }).click();
  await page.locator('.names').getByText(/Arendal/).waitFor();
  await close();
});

test('the map is walked by arrow keys and opened by Enter', async () => {
  const { page, close } = await drawn('/tjeneste/digihelsestasjon/helsestasjon?dato=2024-06-30');
  const map = page.locator('.map');
  await map.waitFor();
  await map.focus();
  await page.keyboard.press('ArrowUp');
  await page.waitForFunction(() => document.querySelector('.map output')?.textContent.includes(':'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/aktor\/m-\d{4}/);
  await close();
});

test('every picture has its table', async () => {
  const { page, close } = await drawn('/tjeneste/digihelsestasjon/helsestasjon?dato=2024-06-30');
  const panel = page.locator('section', { has: page.getByRole('heading', { name: 'Kommunene' }) }).last();
  await panel.getByRole('button', { name: 'Vis som tabell' }).click();
  await panel.getByRole('rowheader', { name: 'Haugesund' }).waitFor();
  assert.ok((await panel.getByRole('row').count()) > 350);
  await close();
});

test('a service nobody knows is told so with its code, not shown as nought', async () => {
  const { page, close } = await drawn('/tjeneste/kjernejournal/finnes-ikke');
  await page.locator('[role=alert]').first().waitFor();
  assert.match(await page.locator('[role=alert]').first().innerText(), /group-unknown/);
  await close();
});
