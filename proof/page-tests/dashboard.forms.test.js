import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BASE, launch, violations } from './browser.js';
import { signedIn } from './signed.js';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const CITED = { document: 'veikart-21.1', place: 'kap. 2' };

/** Asks in the page's own session: what it is told, and the status. */
const ask = (page, method, id, body) =>
  page.evaluate(
    async ([verb, address, text]) => {
      const { csrf } = await (await fetch('/api/session')).json();
      const there = await fetch(address, { cache: 'no-store', headers: { Accept: 'application/json' } });
      const tree = await there.json();
      const seen = there.ok ? { 'If-Match': there.headers.get('etag') } : { 'If-None-Match': '*' };
      if (verb === 'GET') return { status: there.status, tree };
      const headers = { 'Content-Type': 'application/yaml', 'X-CSRF-TOKEN': csrf, ...seen };
      const answer = await fetch(address, { method: verb, body: text, headers });
      await answer.text();
      return { status: answer.status, tree };
    },
    [method, `/api/roadmap/v1/initiatives/${id}`, body && JSON.stringify(body)],
  );

/** An initiative of one test alone, open for a steward; it is taken away when the test is done. */
async function begun(t, own, beside = {}, search = '') {
  const opened = await signedIn(browser, 'steward-local', '/rediger');
  const names = [{ name: 'Prøvetiltak med skjema', source: CITED }];
  const whole = { id: own, kind: 'INITIATIVE', names, ...beside };
  assert.equal((await ask(opened.page, 'PUT', own, whole)).status, 200);
  t.after(async () => {
    await ask(opened.page, 'DELETE', own);
    await opened.close();
  });
  await opened.page.goto(`${BASE}/rediger/${own}${search}`);
  await opened.page.getByRole('textbox', { name: /YAML/ }).waitFor();
  return { ...opened, whole };
}

const MILESTONE = {
  id: 'forste',
  name: 'Første kommune er i gang',
  dates: [{ date: '2024', firmness: 'INTENT', kind: 'PLANNED', source: CITED }],
};

const refusals = /412|422|404/;

test('a steward makes a milestone: what is wrong stands at its field, a trial changes nothing, and saved it is in the roadmap', async (t) => {
  const own = 'prove-ny-milepel';
  const { page, faults } = await begun(t, own);
  const panel = page.locator('section', { has: page.getByRole('heading', { name: 'Milepæler' }) });
  await panel.getByText('Tiltaket har ingen milepæler.').waitFor();
  await panel.getByRole('button', { name: 'Ny milepæl' }).click();
  await page.waitForURL(/skjema=milepel$/);
  const field = (place) => panel.locator(`[data-field="${place}"]`);
  await panel.getByLabel('Id', { exact: true }).fill('i-drift');
  await panel.getByLabel('Dato', { exact: true }).fill('2024-13');
  await panel.getByLabel('Tjeneste (id)').fill('finnes ikke');
  await panel.getByRole('button', { name: 'Prøv' }).click();
  for (const place of ['/name', '/dates/0/date', '/dates/0/firmness', '/dates/0/source/document', '/dates/0/source/place']) {
    await field(place).getByRole('alert').waitFor();
    assert.equal(await field(place).locator('[aria-invalid=true]').count(), 1, place);
  }
  assert.equal(await field('/id').getByRole('alert').count(), 0);
  assert.deepEqual(await violations(page), []);

  await panel.getByLabel('Navn').fill('Tjenesten er i drift');
  await panel.getByLabel('Tjeneste (id)').fill('kjernejournal');
  await panel.getByLabel('Dato', { exact: true }).fill('2024-Q3');
  await panel.getByText('Leses: 3. kvartal 2024').waitFor();
  await panel.getByLabel('Fasthet').selectOption({ label: 'besluttet' });
  await panel.getByLabel('Dokument (id)').fill('veikart-21.1');
  await panel.getByLabel('Sted i dokumentet').fill('kap. 3');
  await panel.getByRole('button', { name: 'Prøv' }).click();
  await panel.getByRole('heading', { name: 'Dette blir endret' }).waitFor();
  await panel.getByText('Milepælen «Tjenesten er i drift» er lagt til.').waitFor();
  assert.equal((await ask(page, 'GET', own)).tree.milestones, undefined);

  await panel.getByRole('button', { name: 'Lagre' }).click();
  await panel.getByRole('heading', { name: 'Lagret.' }).waitFor();
  await panel.locator('[data-item=i-drift]').getByText('3. kvartal 2024, planlagt, besluttet').waitFor();
  assert.deepEqual(await violations(page), []);
  const { tree } = await ask(page, 'GET', own);
  assert.deepEqual(tree.milestones, [
    {
      id: 'i-drift',
      name: 'Tjenesten er i drift',
      service: 'kjernejournal',
      dates: [{ date: '2024-Q3', firmness: 'DECIDED', kind: 'PLANNED', source: { document: 'veikart-21.1', place: 'kap. 3' } }],
    },
  ]);
  assert.match(await page.getByRole('textbox', { name: /YAML/ }).inputValue(), /Tjenesten er i drift/);
  assert.deepEqual(faults.filter((fault) => !refusals.test(fault)), []);
});

test('two stewards move a milestone at once: the second sees what stands, and saves beside what the first wrote elsewhere', async (t) => {
  const own = 'prove-flyttet-milepel';
  const { page, faults, whole } = await begun(t, own, { milestones: [MILESTONE] }, '?sprak=en&direkte=av&skjema=milepel.forste');
  const item = page.locator('[data-item=forste]');
  await item.getByRole('button', { name: 'Add a date' }).click();
  const second = item.getByRole('group', { name: 'Date 2' });
  await second.getByLabel('Date', { exact: true }).fill('2025-H1');
  await second.getByText('Reads: first half of 2025').waitFor();
  await second.getByLabel('Firmness').selectOption({ label: 'decided' });
  await second.getByLabel('Document (id)').fill('veikart-21.1');
  await second.getByLabel('Place in the document').fill('kap. 4');

  const theirs = { ...MILESTONE, name: 'Andres navn på milepælen' };
  const other = { ...MILESTONE, id: 'andres', name: 'Andres milepæl' };
  assert.equal((await ask(page, 'PUT', own, { ...whole, milestones: [other, theirs] })).status, 200);

  await item.getByRole('button', { name: 'Save', exact: true }).click();
  await item.getByRole('heading', { name: 'Somebody else has saved meanwhile' }).waitFor();
  await item.getByRole('definition').getByText('Andres navn på milepælen').waitFor();
  assert.equal(await second.getByLabel('Date', { exact: true }).inputValue(), '2025-H1');
  assert.deepEqual(await violations(page), []);
  await item.getByRole('button', { name: 'Save mine over the new one' }).click();
  await item.getByRole('heading', { name: 'Saved.' }).waitFor();

  const { tree } = await ask(page, 'GET', own);
  assert.deepEqual(
    tree.milestones.map((each) => [each.id, each.name, each.dates.map((date) => date.date).join()]),
    [
      ['andres', 'Andres milepæl', '2024'],
      ['forste', 'Første kommune er i gang', '2024,2025-H1'],
    ],
  );
  assert.deepEqual(faults.filter((fault) => !refusals.test(fault)), []);
});

test('a steward makes a follow-up and settles it by keyboard alone, and takes what another wrote instead of the own', async (t) => {
  const own = 'prove-oppfolging';
  const { page, faults, whole } = await begun(t, own);
  const panel = page.locator('section', { has: page.getByRole('heading', { name: 'Oppfølgingssaker' }) });
  await panel.getByRole('button', { name: 'Ny oppfølgingssak' }).press('Enter');
  await panel.getByLabel('Id', { exact: true }).focus();
  for (const text of ['ny-plan', 'Legge fram ny plan']) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('ArrowDown');
  for (const text of ['2024-Q4', 'Helsedirektoratet', 'NUIT', '7/24', 'veikart-21.1', 'kap. 5']) {
    await page.keyboard.press('Tab');
    await page.keyboard.type(text);
  }
  await panel.getByRole('button', { name: 'Prøv' }).press('Enter');
  await panel.getByText('Oppfølgingssaken «Legge fram ny plan» er lagt til.').waitFor();
  assert.deepEqual(await violations(page), []);
  await panel.getByRole('button', { name: 'Lagre' }).press('Enter');
  await panel.getByRole('heading', { name: 'Lagret.' }).waitFor();
  const { tree } = await ask(page, 'GET', own);
  const followUp = {
    id: 'ny-plan',
    title: 'Legge fram ny plan',
    caseNumber: '7/24',
    addressee: 'NUIT',
    owner: 'Helsedirektoratet',
    due: '2024-Q4',
    status: 'OPEN',
    source: { document: 'veikart-21.1', place: 'kap. 5' },
  };
  assert.deepEqual(tree.followUps, [followUp]);

  const item = panel.locator('[data-item=ny-plan]');
  await item.getByRole('button', { name: 'Endre Legge fram ny plan' }).press('Enter');
  await item.getByLabel('Frist').fill('når som helst');
  await item.getByRole('button', { name: 'Lagre' }).press('Enter');
  await item.locator('[data-field="/due"]').getByRole('alert').waitFor();
  await item.getByLabel('Frist').fill('2025');
  assert.equal((await ask(page, 'PUT', own, { ...whole, followUps: [{ ...followUp, status: 'DONE' }] })).status, 200);
  await item.getByRole('button', { name: 'Lagre' }).press('Enter');
  await item.getByRole('heading', { name: 'Noen andre har lagret i mellomtiden' }).waitFor();
  await item.getByRole('definition').getByText('ferdig').waitFor();
  await item.getByRole('button', { name: 'Bruk den nye i stedet' }).press('Enter');
  await item.getByRole('heading', { name: 'Noen andre har lagret i mellomtiden' }).waitFor({ state: 'detached' });
  await item.getByLabel('Status').locator('option[value=DONE]:checked').waitFor({ state: 'attached' });
  assert.equal(await item.getByLabel('Frist').inputValue(), '2024-Q4');
  assert.deepEqual(faults.filter((fault) => !refusals.test(fault)), []);
});

test('a steward assesses commitment: its tests are asked of it alone, all or none of them, and of all it may be said that nobody can tell', async (t) => {
  const own = 'prove-ny-vurdering';
  const { page, faults } = await begun(t, own);
  const panel = page.locator('section', { has: page.getByRole('heading', { name: 'Vurderinger' }) });
  await panel.getByText('Tiltaket er ikke vurdert.').waitFor();
  await panel.getByRole('button', { name: 'Ny vurdering' }).click();
  await page.waitForURL(/skjema=vurdering$/);
  const field = (place) => panel.locator(`[data-field="${place}"]`);
  await panel.getByLabel('Id', { exact: true }).fill('tilslutning');
  await panel.getByLabel('Hva som vurderes').selectOption({ label: 'Finansiering' });
  assert.equal(await panel.getByLabel('Har nok aktører forpliktet seg?').count(), 0);
  await panel.getByLabel('Hva som vurderes').selectOption({ label: 'Tilslutning' });
  await panel.getByLabel('Har nok aktører forpliktet seg?').selectOption({ label: 'nei' });
  await panel.getByRole('button', { name: 'Prøv' }).click();
  for (const place of ['source/document', 'source/place']) {
    await field(`/statements/0/${place}`).getByRole('alert').waitFor();
  }
  for (const test of ['inPortfolio', 'uptakeAssessed']) {
    await panel.getByRole('listitem').getByText(new RegExp(test)).waitFor();
  }
  assert.equal(await field('/statements/0/level').getByRole('alert').count(), 0);
  assert.deepEqual(await violations(page), []);

  await panel.getByLabel('Nivå').selectOption({ label: 'nivå 2 av 3' });
  await panel.getByLabel('Har nok aktører forpliktet seg?').selectOption({ label: 'velg' });
  await panel.getByLabel('Dato', { exact: true }).fill('2024-02');
  await panel.getByLabel('Dokument (id)').fill('veikart-21.1');
  await panel.getByLabel('Sted i dokumentet').fill('kap. 3');
  await panel.getByRole('button', { name: 'Prøv' }).click();
  await panel.getByRole('heading', { name: 'Dette blir endret' }).waitFor();
  assert.equal((await ask(page, 'GET', own)).tree.assessments, undefined);
  await panel.getByRole('button', { name: 'Lagre' }).click();
  const item = panel.locator('[data-item=tilslutning]');
  await item.getByText('nivå 2 av 3, februar 2024').waitFor();
  await item.getByRole('button', { name: 'Endre Tilslutning' }).click();
  await item.getByRole('button', { name: 'Legg til et utsagn' }).click();
  const second = item.getByRole('group', { name: 'Utsagn 2' });
  await second.getByLabel('Dokument (id)').fill('veikart-21.1');
  await second.getByLabel('Sted i dokumentet').fill('kap. 4');
  await item.getByRole('button', { name: 'Lagre' }).click();
  await item.getByText('kan ikke sies, uten dato').waitFor();
  const { tree } = await ask(page, 'GET', own);
  const source = { document: 'veikart-21.1', place: 'kap. 3' };
  assert.deepEqual(tree.assessments, [
    {
      id: 'tilslutning',
      dimension: 'TILSLUTNING',
      statements: [
        { level: 2, date: '2024-02', source },
        { source: { ...source, place: 'kap. 4' } },
      ],
    },
  ]);
  assert.deepEqual(faults.filter((fault) => !refusals.test(fault)), []);
});

test('a steward begins an initiative the roadmap does not have, and one it has stays as it is', async (t) => {
  const { page, faults, close } = await signedIn(browser, 'steward-local', '/rediger');
  const own = 'prove-nytt-tiltak';
  t.after(async () => {
    await ask(page, 'DELETE', own);
    await close();
  });
  await page.getByRole('button', { name: 'Nytt tiltak' }).click();
  await page.waitForURL(/skjema=nytt/);
  const form = page.locator('[data-form=initiative]');
  await form.getByRole('button', { name: 'Prøv' }).click();
  for (const place of ['/id', '/names/0/name', '/names/0/source/document', '/names/0/source/place']) {
    await form.locator(`[data-field="${place}"]`).getByRole('alert').waitFor();
  }
  assert.deepEqual(await violations(page), []);
  await form.getByLabel('Id', { exact: true }).fill('kjernejournal-i-kommunene');
  await form.getByLabel('Navn').fill('Et nytt tiltak');
  await form.getByLabel('Dokument (id)').fill('veikart-21.1');
  await form.getByLabel('Sted i dokumentet').fill('kap. 3');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.getByText('changed-meanwhile').waitFor();
  await form.getByLabel('Id', { exact: true }).fill(own);
  await form.getByRole('button', { name: 'Prøv' }).click();
  await form.getByRole('heading', { name: 'Dette blir endret' }).waitFor();
  assert.equal((await ask(page, 'GET', own)).status, 404);
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.getByRole('link', { name: /Gå videre/ }).click();
  await page.getByRole('heading', { level: 1, name: `Rediger ${own}` }).waitFor();
  const { tree } = await ask(page, 'GET', own);
  assert.equal(tree.kind, 'INITIATIVE');
  assert.deepEqual(tree.names, [{ name: 'Et nytt tiltak', source: { document: 'veikart-21.1', place: 'kap. 3' } }]);
  assert.deepEqual(faults.filter((fault) => !refusals.test(fault)), []);
});

test('whoever is signed out while filling in a form finds it again as it was', async (t) => {
  const own = 'prove-utlogget-skjema';
  const { page } = await begun(t, own, { milestones: [MILESTONE] }, '?skjema=milepel.forste');
  const item = page.locator('[data-item=forste]');
  await item.getByLabel('Navn').fill('Ikke lagret ennå');
  await page.context().clearCookies();
  await item.getByRole('button', { name: 'Lagre' }).click();
  await item.getByText('er tatt vare på i denne fanen').waitFor();
  await item.locator('a.sign-in').click();
  await page.getByRole('link', { name: 'steward-local' }).click();
  await page.waitForURL(/skjema=milepel\.forste/);
  await item.getByLabel('Navn').waitFor();
  assert.equal(await item.getByLabel('Navn').inputValue(), 'Ikke lagret ennå');
  assert.equal((await ask(page, 'GET', own)).tree.milestones[0].name, MILESTONE.name);
});
