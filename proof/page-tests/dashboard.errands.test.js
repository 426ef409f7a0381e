import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { BASE, launch, open } from './browser.js';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** More than any page of ours has to tab through; beyond it the errand cannot be done by keyboard. */
const MOST_TABS = 900;

/** By mouse: each click, each choice and each thing written is one step. */
class Mouse {
  steps = 0;

  constructor(page) {
    this.page = page;
  }

  async press(target) {
    this.steps += 1;
    await target.click();
  }

  async choose(target, label) {
    this.steps += 1;
    await target.selectOption({ label });
  }

  async write(target, text) {
    this.steps += 1;
    await target.fill(text);
    await target.press('Enter');
  }
}

/** The same by keyboard alone: what is not come to by Tab is not there. */
class Keyboard {
  steps = 0;

  constructor(page) {
    this.page = page;
  }

  async goTo(target) {
    await target.waitFor();
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    assert.fail(`nobody comes to ${target} by Tab`);
  }

  async press(target) {
    this.steps += 1;
    await this.goTo(target);
    await this.page.keyboard.press('Enter');
  }

  async choose(target, label) {
    this.steps += 1;
    await this.goTo(target);
    const places = await target.evaluate((list, wanted) => {
      const labels = [...list.options].map((option) => option.label.trim());
      return labels.indexOf(wanted) - list.selectedIndex;
    }, label);
    const key = places < 0 ? 'ArrowUp' : 'ArrowDown';
    for (let moved = 0; moved < Math.abs(places); moved += 1) await this.page.keyboard.press(key);
  }

  async write(target, text) {
    this.steps += 1;
    await this.goTo(target);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }
}

/**
 * What newcomers come for. Each starts at the front page, is done by mouse and by keyboard, and takes no more steps than said:
 * one that needs more has become harder to find.
 */
const ERRANDS = [
  {
    errand: 'which municipalities in Nordland lack kjernejournal in home care',
    most: 3,
    async run(page, hand) {
      await hand.choose(page.getByLabel(/^Område/), 'Nordland');
      await hand.press(page.locator('a.cell[href^="/tjeneste/kjernejournal/hjemmetjeneste"]'));
      await hand.press(page.locator('[data-picture=arsaker]').getByRole('button', { name: /^hvem/ }).first());
      const names = page.locator('.names');
      await names.getByText(/Bodø/).waitFor();
      assert.equal(await names.getByRole('listitem').count(), 41);
      assert.equal(await names.getByText(/Oslo/).count(), 0);
    },
  },
  {
    errand: 'which vendor fell silent, and since when',
    most: 1,
    async run(page, hand) {
      await hand.press(page.getByRole('navigation').getByRole('link', { name: 'Datakvalitet' }));
      const silent = page.getByRole('region', { name: /^Sist hørt fra/ }).getByRole('row');
      await silent.nth(1).waitFor();
      assert.match(await silent.nth(1).innerText(), /^\d{9}\s+(aldri hørt fra|\d{1,2}\. \p{L}+ \d{4})/u);
    },
  },
  {
    errand: 'what has changed in the roadmap of Helsenorge since April 2023',
    most: 2,
    async run(page, hand) {
      await hand.press(page.getByRole('navigation').getByRole('link', { name: 'Veikart' }));
      const edition = page.getByLabel(/^Utgave/);
      const april = 'Helsenorge-veikart april 2023';
      await edition.locator('option', { hasText: april }).waitFor({ state: 'attached' });
      await hand.choose(edition, april);
      await page.getByRole('heading', { name: 'Hva er endret siden utgaven?' }).waitFor();
      await page.locator('section[aria-labelledby=changed]').getByRole('listitem').first().waitFor();
    },
  },
  {
    errand: 'the printed page for the board of 20 April 2023',
    most: 2,
    async run(page, hand) {
      await hand.write(page.getByLabel('Dato', { exact: true }), '20.04.2023');
      await page.waitForURL(/dato=2023-04-20/);
      await hand.press(page.getByRole('navigation').getByRole('link', { name: 'Styreark' }));
      await page.locator('.sheet').getByText(/20\. april 2023/).waitFor();
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('nav').first().isVisible(), false);
      assert.ok(await page.locator('.sheet table').isVisible());
    },
  },
  {
    errand: 'one figure opened to the words it rests on',
    most: 3,
    async run(page, hand) {
      await hand.write(page.getByLabel('Dato', { exact: true }), '31.12.2021');
      await page.waitForURL(/dato=2021-12-31/);
      await hand.press(page.locator('a.cell[href^="/tjeneste/digihelsestasjon/helsestasjon"]'));
      await hand.press(page.getByRole('button', { name: /^Hva tallet bygger på/ }));
      const words = page.getByRole('dialog').locator('q');
      await words.first().waitFor();
      assert.match((await words.allInnerTexts()).join(' '), /Stavanger, Arendal og Hjelmeland har startet utvidet utprøving/);
    },
  },
  {
    errand: 'the same figure as a program fetches it',
    most: 2,
    async run(page, hand) {
      await hand.press(page.locator('a.cell[href^="/tjeneste/digihelsestasjon/helsestasjon"]'));
      await hand.press(page.getByRole('button', { name: /^Hva tallet bygger på/ }));
      const address = (await page.getByRole('dialog').locator('pre').innerText()).replace(/^GET /, '');
      const said = await (await fetch(`${BASE}${address}`)).json();
      const [cell] = said.cells;
      const { numerator, denominator } = cell.figure;
      const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      assert.ok(text.includes(`${numerator} av ${denominator}`), `${numerator} av ${denominator} is not on the page`);
    },
  },
];

for (const [how, Hand] of [
  ['by mouse', Mouse],
  ['by keyboard alone', Keyboard],
]) {
  describe(`a newcomer finds ${how}`, () => {
    for (const { errand, most, run } of ERRANDS) {
      test(errand, async () => {
        const { page, faults, close } = await open(browser, '/', { width: 1440 });
        await page.locator('a.cell').first().waitFor();
        const hand = new Hand(page);
        await run(page, hand);
        assert.ok(hand.steps <= most, `${hand.steps} steps where ${most} are enough`);
        assert.deepEqual(faults, []);
        await close();
      });
    }
  });
}
