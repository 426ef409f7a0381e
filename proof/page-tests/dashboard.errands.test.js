import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { BASE, launch, open } from './browser.js';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Somebody with an errand, whose clicks and choices are counted. */
async function visitor(path = '/') {
  const { page, faults, close } = await open(browser, path, { width: 1440 });
  await page.locator('h1').waitFor();
  let acts = 0;
  const counted = (act) => async (...args) => {
    acts += 1;
    await act(...args);
  };
  return {
    page,
    click: counted((what) => what.click()),
    choose: counted((what, value) => what.selectOption(value)),
    write: counted(async (what, text) => {
      await what.fill(text);
      await what.press('Enter');
    }),
    done: async (most) => {
      assert.ok(acts <= most, `${acts} acts, at most ${most} are needed`);
      assert.deepEqual(faults, []);
      await close();
    },
  };
}

describe("a newcomer's errand", () => {
  test('which municipalities in Nordland lack kjernejournal, by name, in four acts', async () => {
    const { page, click, done } = await visitor('/?dato=2021-12-31');
    await click(page.locator('a.cell[href*="/tjeneste/kjernejournal/kommune"]').first());
    await page.waitForURL(/\/tjeneste\/kjernejournal\/kommune/);
    await done(4);
  });
});
