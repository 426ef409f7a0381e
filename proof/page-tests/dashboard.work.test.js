import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BASE, launch, open, violations } from './browser.js';
import { signedIn } from './signed.js';

const ADOPTION = process.env.UTBREDT_ADOPTION ?? 'http://localhost:8082';
const ISSUER = process.env.UTBREDT_ISSUER ?? 'http://127.0.0.1:8090';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Tells this run's report from any other's. */
const OWN = `prove-${process.pid}-${process.hrtime.bigint()}`;

/** A vendor sends a report with a stage there is not. */
async function refused() {
  const asked = await fetch(`${ISSUER}/connect/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'cgm-local',
      client_secret: 'local-only-cgm-local',
      scope: 'utbredt:reports.write',
    }),
  });
  const { access_token: token } = await asked.json();
  const answer = await fetch(`${ADOPTION}/v1/reports`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/cloudevents+json' },
    body: JSON.stringify({
      specversion: '1.0',
      type: 'no.utbredt.adoption.reported.v1',
      id: OWN,
      source: 'urn:utbredt:client:cgm-local:demo',
      data: {
        actor: { scheme: 'KOMNR', value: '4601', serviceArea: 'helsestasjon' },
        service: 'digihelsestasjon',
        role: 'CONSUMER',
        stage: 'IN_BRUK',
        validFrom: { date: '2022-03-01', basis: 'STARTED' },
        statedAt: '2022-03-15',
      },
    }),
  });
  assert.equal(answer.status, 422, await answer.text());
}

test('an operator corrects what was refused, tries it, sends it again, and it stands in what was done', async () => {
  await refused();
  const { page, faults, close } = await signedIn(browser, 'operator-local', '/datakvalitet');
  const desk = page.locator('section', { has: page.getByRole('heading', { name: 'Avvist og ulest' }) });
  const entry = desk.locator('li', { hasText: OWN });
  while ((await entry.count()) === 0 && (await desk.getByRole('button', { name: 'Vis flere' }).count()) > 0) {
    await desk.getByRole('button', { name: 'Vis flere' }).click();
  }
  await entry.getByRole('button', { name: 'Åpne' }).click();
  assert.match(page.url(), /post=REFUSED/);
  const text = entry.getByRole('textbox', { name: /Meldingen/ });
  await entry.getByRole('button', { name: 'Prøv' }).click();
  await entry.getByText('avvises').waitFor();
  await text.fill((await text.inputValue()).replace('IN_BRUK', 'IN_USE'));
  await entry.getByRole('button', { name: 'Prøv' }).click();
  await entry.getByText('er registrert').waitFor();
  assert.deepEqual(await violations(page), []);
  await entry.getByRole('button', { name: 'Send på nytt' }).click();
  await entry.waitFor({ state: 'detached' });

  await desk.getByRole('combobox', { name: 'Tilstand' }).selectOption({ label: 'sendt på nytt' });
  await desk.locator('li', { hasText: OWN }).first().waitFor();
  assert.match(page.url(), /avvist=sendt/);
  const audit = page.locator('section', { has: page.getByRole('heading', { name: 'Hva driftere og forvaltere har gjort' }) });
  await audit.getByRole('row', { name: /994598759 operator-local sendte på nytt REFUSED .*gjort/ }).waitFor();
  assert.deepEqual(
    faults.filter((fault) => !/422/.test(fault)),
    [],
  );
  await close();
});

test('a steward explains a finding, meets a conflict, and finds it again by its state in the address', async () => {
  const { page, faults, close } = await signedIn(browser, 'steward-local', '/datakvalitet');
  const list = page.locator('section', { has: page.getByRole('heading', { name: 'Arbeidsliste: funn' }) });
  await list.getByRole('button', { name: 'Følg opp' }).first().click();
  await page.waitForURL(/sak=[0-9a-f]{24}/);
  const id = new URL(page.url()).searchParams.get('sak');
  const form = list.locator('form');
  await form.getByRole('combobox', { name: 'Tilstand' }).selectOption({ label: 'forklart' });
  await form.getByRole('textbox', { name: /Eier/ }).fill('983544622');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.getByText('follow-up-invalid').waitFor();
  const note = form.getByRole('textbox', { name: /Merknad/ });
  assert.equal(await note.getAttribute('aria-invalid'), 'true');
  await note.fill('Venter på ny avtale.');
  await form.getByRole('button', { name: 'Prøv' }).click();
  await form.getByRole('heading', { name: 'Dette blir endret' }).waitFor();
  await form.getByText(/Venter på ny avtale/).waitFor();
  const status = await page.evaluate(async (address) => {
    const { csrf } = await (await fetch('/api/session')).json();
    const there = await fetch(address, { cache: 'no-store' });
    const { kind } = there.ok ? await there.json() : { kind: 'STALE' };
    const answer = await fetch(address, {
      method: 'PUT',
      body: JSON.stringify({ kind, state: 'OPEN', note: `Andres ord ${Date.now()}` }),
      headers: {
        'Content-Type': 'application/json',
        'X-CSRF-TOKEN': csrf,
        'If-Match': there.headers.get('etag') ?? '"0-0"',
      },
    });
    await answer.text();
    return answer.status;
  }, `/api/roadmap/v1/follow-ups/${id}`);
  assert.equal(status, 200);
  await form.getByRole('button', { name: 'Lagre', exact: true }).click();
  await form.getByText('Noen andre har lagret i mellomtiden').waitFor();
  await form.getByText(/Andres ord/).waitFor();
  assert.deepEqual(await violations(page), []);
  await form.getByRole('button', { name: 'Lagre min over den nye' }).click();
  await form.getByText('Lagret.').waitFor();

  await page.goto(`${BASE}/datakvalitet?tilstand=forklart&eier=983544622`);
  await list.locator('[data-finding=EXPLAINED]').first().waitFor();
  await list.getByText('følges opp av 983544622').first().waitFor();
  assert.equal(await list.locator('[data-finding=OPEN]').count(), 0);
  assert.deepEqual(
    faults.filter((fault) => !/412|404|422/.test(fault)),
    [],
  );
  await close();
});

test('whoever has not signed in sees where findings stand, and neither notes nor desk', async () => {
  const { page, faults, close } = await open(browser, '/datakvalitet?tilstand=apen', { width: 390 });
  const list = page.locator('section', { has: page.getByRole('heading', { name: 'Arbeidsliste: funn' }) });
  await list.locator('[data-finding=OPEN]').first().waitFor();
  assert.equal(await list.getByRole('button', { name: 'Følg opp' }).count(), 0);
  assert.equal(await page.getByRole('heading', { name: 'Avvist og ulest' }).count(), 0);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(faults, []);
  await close();
});
