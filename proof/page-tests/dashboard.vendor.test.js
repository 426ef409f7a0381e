import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BASE, launch, open, picture, violations } from './browser.js';
import { signedIn } from './signed.js';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const settled = (page) => page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);

/** What is asked of the services in the name of whoever has signed in, with nothing but its status and text. */
const asked = (page, method, address, body) =>
  page.evaluate(
    async ([how, where, text]) => {
      const { csrf } = await (await fetch('/api/session')).json();
      const headers = { 'Content-Type': 'application/cloudevents+json', 'X-CSRF-TOKEN': csrf ?? '' };
      const sent = how === 'GET' ? {} : { method: how, body: text, headers };
      const answer = await fetch(where, sent);
      return { status: answer.status, text: await answer.text() };
    },
    [method, address, body],
  );

/** Tells this run's report from any other's. */
const OWN = `prove-${process.pid}-${process.hrtime.bigint()}`;

test('whoever has not signed in reads how to get in and begin, and what the services take', async () => {
  const { page, faults, close } = await open(browser, '/leverandor', { width: 1440 });
  await page.getByRole('heading', { level: 1, name: 'For leverandører' }).waitFor();
  await page.getByRole('heading', { name: 'Slik kommer du inn' }).waitFor();
  await page.getByText('utbredt report --actor').first().waitFor();
  assert.equal(await page.getByRole('heading', { name: 'Mine rapporter' }).count(), 0);
  await page.getByRole('link', { name: 'Innrapportering (OpenAPI)' }).click();
  await page.waitForURL(`${BASE}/leverandor/innrapportering`);
  await page.getByRole('searchbox', { name: 'Finn adresse' }).fill('post /v1/reports');
  const sending = page.locator('details', { hasText: 'Send reports' });
  await sending.locator('summary').click();
  await sending.getByText('utbredt:reports.write').waitFor();
  await sending.getByText('token-missing', { exact: true }).waitFor();
  await page.getByRole('searchbox', { name: 'Finn adresse' }).fill('finnes ikke');
  await page.getByText('Ingen adresse passer.').waitFor();
  await page.goto(`${BASE}/leverandor/meldinger`);
  await page.getByRole('heading', { name: 'utbredt.deliveries' }).waitFor();
  await page.goto(`${BASE}/leverandor/finnes-ikke`);
  await page.getByRole('heading', { name: 'Siden finnes ikke' }).waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('a vendor tries a report, is told what would become of it, and nothing is recorded', async () => {
  const { page, faults, close } = await signedIn(browser, 'cgm-local', '/leverandor');
  const text = page.getByRole('textbox', { name: /Hendelsen/ });
  const tried = page.getByRole('button', { name: 'Prøv', exact: true });
  const judged = page.locator('.judged');
  const event = (await text.inputValue()).replace('prove-1', OWN);
  await text.fill(event);
  await tried.click();
  await page.getByText('Ville blitt registrert').waitFor();
  assert.deepEqual(await violations(page), []);

  await text.fill(event.replace('IN_USE', 'BRUKT'));
  await page.getByText('Ville blitt registrert').waitFor({ state: 'detached' });
  await tried.click();
  await page.getByText('Ville blitt avvist').waitFor();
  await judged.getByText('stage-unknown', { exact: true }).waitFor();
  await judged.getByText('/data/stage', { exact: true }).waitFor();

  await text.fill(`[${event}, ${event.replace('964338531', '958935420')}]`);
  await tried.click();
  await page.getByText('Ville blitt registrert').waitFor();
  await judged.getByText('delegation-missing', { exact: true }).waitFor();

  const source = encodeURIComponent(JSON.parse(event).source);
  const kept = await asked(page, 'GET', `/api/adoption/v1/reports/verdict?source=${source}&id=${OWN}`);
  assert.equal(kept.status, 404, kept.text);
  await page.getByRole('button', { name: 'Eksempelet på nytt' }).click();
  assert.match(await text.inputValue(), /"prove-1"/);
  assert.deepEqual(
    faults.filter((fault) => !/status of 4(04|22)/.test(fault)),
    [],
  );
  await close();
});

test('a browser that has signed in may try a report, never send one', async () => {
  const { page, close } = await signedIn(browser, 'cgm-local', '/leverandor');
  for (const query of ['', '?dryRun=false', '?dryRun=true&dryRun=false', '?x=1&dryRun=true']) {
    const { status } = await asked(page, 'POST', `/api/adoption/v1/reports${query}`, '{}');
    assert.equal(status, 405, query);
  }
  await close();
});

test('a vendor sees of whom of its own nothing was told, and looks for its reports by verdict and day', async () => {
  const { page, faults, close } = await signedIn(browser, 'cgm-local', '/leverandor');
  await page.getByRole('heading', { name: 'Hørt fra dere' }).waitFor();
  const actors = page.getByRole('region', { name: 'Mine aktører' }).first();
  await actors.getByLabel('Tjeneste').selectOption('digihelsestasjon');
  await page.waitForURL(/tjeneste=digihelsestasjon/);
  await actors.getByText(/er det aldri meldt om/).waitFor();
  await actors.getByLabel('Bare dem det ikke er meldt om').uncheck();
  await actors.getByText(/kan dere melde om/).waitFor();
  await actors.getByRole('link', { name: 'Bergen', exact: true }).waitFor();

  const reports = page.getByRole('region', { name: 'Mine rapporter' }).first();
  await reports.getByLabel('Dom').selectOption('unreadable');
  await settled(page);
  await reports.getByLabel('Til dag').fill('01.01.2001');
  await reports.getByLabel('Til dag').press('Enter');
  await reports.getByText('Ingen rapporter.').waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('whoever has signed in and does not report is told so', async () => {
  const { page, close } = await signedIn(browser, 'steward-local', '/leverandor');
  await page.getByText('ikke som innrapportør').waitFor();
  assert.equal(await page.getByRole('heading', { name: 'Prøv en rapport' }).count(), 0);
  await close();
});

for (const width of [1440, 390])
  for (const tema of ['lys', 'mork'])
    test(`the pages for vendors are for all to read, ${width} wide and ${tema === 'lys' ? 'light' : 'dark'}`, async () => {
      const opened = await signedIn(browser, 'cgm-local', `/leverandor?tema=${tema}&tjeneste=digihelsestasjon`, { width });
      const { page, faults, close } = opened;
      const english = tema === 'mork' ? '&sprak=en' : '';
      const pages = ['/leverandor', '/leverandor/tall', '/leverandor/meldinger', '/datakvalitet', '/'];
      for (const path of pages) {
        await page.goto(`${BASE}${path}?tema=${tema}${english}`);
        await page.locator('h1').waitFor();
        await settled(page);
        assert.deepEqual(await violations(page), [], path);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${path} is ${wide} wide`);
        await picture(page, `vendor-${width}-${tema}${path.replaceAll('/', '-')}`);
      }
      assert.deepEqual(faults, []);
      await close();
    });

test('how much of the expected was heard is a picture, a table and a file, of all or of one service', async () => {
  const { page, faults, close } = await open(browser, '/datakvalitet', { width: 1440 });
  const calendar = page.locator('[data-picture=kalender]');
  await calendar.getByLabel('Tjeneste').selectOption('digihelsestasjon');
  await page.waitForURL(/tjeneste=digihelsestasjon/);
  await settled(page);
  const shown = await calendar.locator('svg').last().locator('title').allTextContents();
  assert.ok(shown.some((each) => /: \d+ av \d+$/.test(each)), shown.join('; '));
  await calendar.getByRole('button', { name: 'Vis som tabell' }).click();
  await calendar.getByRole('rowheader', { name: /DigiHelsestasjon/ }).first().waitFor();
  assert.deepEqual(await violations(page), []);
  await page.goto(`${BASE}/datakvalitet?bilde=kalender&tjeneste=digihelsestasjon`);
  await page.locator('[data-picture=kalender] svg').last().waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test('lists are taken away as CSV, and the overview names the feed of what happened', async () => {
  const { page, faults, close } = await open(browser, '/datakvalitet?kjent=2026-01-31', { width: 1440 });
  for (const path of ['/datakvalitet?kjent=2026-01-31', '/rapport/kommune?kjent=2026-01-31']) {
    await page.goto(BASE + path);
    const address = await page.getByRole('link', { name: /CSV/ }).getAttribute('href');
    assert.match(address, /knownAt=2026-01-31/);
    const answer = await page.request.get(BASE + address);
    assert.equal(answer.status(), 200);
    assert.match(answer.headers()['content-type'], /^text\/csv/);
  }
  await page.goto(BASE);
  await page.getByRole('heading', { name: 'Hendelser' }).waitFor();
  const feed = await page.locator('head link[rel=alternate]').getAttribute('href');
  assert.equal(feed, '/v1/events.atom');
  assert.match(await (await page.request.get(BASE + feed)).text(), /<feed /);
  assert.deepEqual(faults, []);
  await close();
});
