import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BASE, launch, violations } from './browser.js';
import { signedIn } from './signed.js';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Writes as a browser in that page would, beside what is shown. */
const aside = (page, id, change) =>
  page.evaluate(
    async ([address, from, to]) => {
      const file = await fetch(address, { headers: { Accept: 'application/yaml' }, cache: 'no-store' });
      const { csrf } = await (await fetch('/api/session')).json();
      const answer = await fetch(address, {
        method: 'PUT',
        body: (await file.text()).replace(from, to),
        headers: { 'Content-Type': 'application/yaml', 'If-Match': file.headers.get('etag'), 'X-CSRF-TOKEN': csrf },
      });
      await answer.text();
      return answer.status;
    },
    [`/api/roadmap/v1/initiatives/${id}`, ...change],
  );

const SCRIPT = '<img src=x onerror="globalThis.pressed=1"><script>globalThis.pressed=1</script>';
const OWN = 'provetiltak-i-nettleser';
const FILE = (name) =>
  `id: ${OWN}\nkind: INITIATIVE\nnames:\n  - {name: '${name}', source: {document: veikart-21.1, place: "kap. 2"}}\n`;

/** An initiative of this test alone, whatever an earlier run left of it. */
async function prepared(page) {
  return page.evaluate(
    async ([address, text]) => {
      const { csrf } = await (await fetch('/api/session')).json();
      const there = await fetch(address, { cache: 'no-store' });
      await there.text();
      const seen = there.ok ? { 'If-Match': there.headers.get('etag') } : { 'If-None-Match': '*' };
      const answer = await fetch(address, {
        method: 'PUT',
        body: text,
        headers: { 'Content-Type': 'application/yaml', 'X-CSRF-TOKEN': csrf, ...seen },
      });
      await answer.text();
      return answer.status;
    },
    [`/api/roadmap/v1/initiatives/${OWN}`, FILE('Prøvetiltak')],
  );
}

/** Nothing of it stays for other tests to see. */
const gone = (page) =>
  page.evaluate(async (address) => {
    const { csrf } = await (await fetch('/api/session')).json();
    const there = await fetch(address, { cache: 'no-store' });
    await there.text();
    const headers = { 'X-CSRF-TOKEN': csrf, 'If-Match': there.headers.get('etag') };
    const answer = await fetch(address, { method: 'DELETE', headers });
    await answer.text();
    return answer.status;
  }, `/api/roadmap/v1/initiatives/${OWN}`);

test('a steward tries, saves, meets a conflict, and signs out', async () => {
  const { page, faults, close } = await signedIn(browser, 'steward-local', '/rediger');
  assert.equal(await prepared(page), 200);
  await page.goto(`${BASE}/rediger/${OWN}`);
  const text = page.getByRole('textbox', { name: 'Filen (YAML)' });
  await text.waitFor();
  assert.deepEqual(await violations(page), []);

  await text.fill((await text.inputValue()).replace('Prøvetiltak', 'Prøvetiltak to'));
  await page.getByRole('button', { name: 'Prøv' }).click();
  await page.getByRole('heading', { name: 'Dette blir endret' }).waitFor();
  await page
    .getByText(/Prøvetiltak to/)
    .last()
    .waitFor();
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await page.getByRole('heading', { name: 'Lagret.' }).waitFor();

  await text.fill((await text.inputValue()).replace('Prøvetiltak to', 'Mitt navn'));
  assert.equal(await aside(page, OWN, ['Prøvetiltak to', 'Andres navn']), 200);
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await page.getByRole('heading', { name: 'Noen andre har lagret i mellomtiden' }).waitFor();
  assert.match(await text.inputValue(), /Mitt navn/);
  assert.match(await page.locator('pre.theirs').innerText(), /Andres navn/);
  assert.deepEqual(await violations(page), []);
  await page.getByRole('button', { name: 'Lagre min over den nye' }).click();
  await page.getByRole('heading', { name: 'Lagret.' }).waitFor();

  assert.equal(await gone(page), 200);
  await page.getByRole('button', { name: 'Logg ut' }).click();
  await page.waitForURL(`${BASE}/`);
  await page.getByRole('link', { name: 'Logg inn' }).waitFor();
  assert.deepEqual(
    faults.filter((fault) => !/412|404/.test(fault)),
    [],
  );
  await close();
});

test('whoever is signed out while editing keeps the text', async () => {
  const { page, close } = await signedIn(browser, 'steward-local', '/rediger');
  assert.equal(await prepared(page), 200);
  await page.goto(`${BASE}/rediger/${OWN}`);
  const text = page.getByRole('textbox', { name: 'Filen (YAML)' });
  await text.fill((await text.inputValue()).replace('Prøvetiltak', 'Ikke lagret'));
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Prøv' }).click();
  await page.getByText(/er tatt vare på i denne fanen/).first().waitFor();
  await page.locator('a.sign-in').first().click();
  await page.getByRole('link', { name: 'steward-local' }).click();
  await page.waitForURL(`${BASE}/rediger/${OWN}`);
  await text.waitFor();
  assert.match(await text.inputValue(), /Ikke lagret/);
  assert.equal(await gone(page), 200);
  await close();
});

test('what a steward writes stands on every page as text', async () => {
  const { page, close } = await signedIn(browser, 'steward-local', '/rediger');
  assert.equal(await prepared(page), 200);
  await page.goto(`${BASE}/rediger/${OWN}`);
  const text = page.getByRole('textbox', { name: 'Filen (YAML)' });
  await text.waitFor();
  await text.fill(FILE(SCRIPT));
  await page.getByRole('button', { name: 'Prøv' }).click();
  await page.getByRole('heading', { name: 'Dette blir endret' }).waitFor();
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await page.getByRole('heading', { name: 'Lagret.' }).waitFor();
  for (const path of ['/rediger', '/veikart', `/rediger/${OWN}`, '/gap', '/']) {
    await page.goto(BASE + path);
    await page.locator('h1').waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
    assert.equal(await page.evaluate(() => globalThis.pressed), undefined, path);
    assert.equal(await page.locator('img[src="x"], main script').count(), 0, path);
  }
  await page.goto(`${BASE}/rediger`);
  await page.getByRole('link', { name: /<img src=x/ }).waitFor();
  assert.equal(await gone(page), 200);
  await close();
});

test('an operator tries rows, is told of each, and enters them', async () => {
  const { page, faults, close } = await signedIn(browser, 'operator-local', '/register');
  assert.deepEqual(await violations(page), []);
  await page.getByLabel('Hva radene gjelder').selectOption('MEMBERSHIPS');
  const enter = page.getByRole('button', { name: 'Registrer', exact: true });
  assert.ok(await enter.isDisabled());
  const rows = page.getByRole('textbox', { name: 'Rader (CSV)' });
  const refused = `actor,group,from,to\n"${SCRIPT.replaceAll('"', '""')}",pulje-1,,\n`;
  await rows.fill(`${refused}m-4601,pulje-1,,\n`);
  await page.getByRole('button', { name: 'Prøv' }).first().click();
  await page.getByRole('heading', { name: 'Dette ville skjedd' }).waitFor();
  await page.getByRole('cell', { name: 'avvist' }).waitFor();
  assert.equal(await page.locator('tbody tr').count(), 2);
  await rows.fill(refused);
  assert.ok(await enter.isDisabled());
  await page.getByRole('button', { name: 'Prøv' }).first().click();
  await page.getByText('0 nye, 0 endret, 0 uendret, 1 avvist').waitFor();
  await enter.click();
  await page.getByRole('heading', { name: 'Registrert' }).waitFor();
  assert.equal(await page.evaluate(() => globalThis.pressed), undefined);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(
    faults.filter((fault) => !/422/.test(fault)),
    [],
  );
  await close();
});

test('an operator registers a delegation, tried first, and is told when it is there already', async () => {
  const { page, faults, close } = await signedIn(browser, 'operator-local', '/register');
  const panel = page.locator('section', { has: page.getByRole('heading', { name: 'Ny fullmakt' }) });
  const id = `prove-fullmakt-${Date.now()}`;
  await panel.getByLabel('Id', { exact: true }).fill(id);
  await panel.getByLabel('Leverandørens organisasjonsnummer').fill('999000029');
  await panel.getByLabel('Aktørens nummer der').fill('1804');
  await panel.getByLabel(/^Tjenester/).fill('digihelsestasjon, kjernejournal');
  await panel.getByLabel(/^Fra og med/).fill('2020-01-02');
  await panel.getByLabel(/^Til og med/).fill('2020-01-01');
  await panel.getByRole('button', { name: 'Prøv' }).click();
  await panel.getByText('period-backwards').waitFor();
  await panel.getByLabel(/^Til og med/).fill('2020-01-03');
  await panel.getByRole('button', { name: 'Prøv' }).click();
  await panel.getByRole('heading', { name: 'Dette ville skjedd' }).waitFor();
  assert.deepEqual(await violations(page), []);
  await panel.getByRole('button', { name: 'Registrer', exact: true }).click();
  await panel.getByRole('heading', { name: 'Registrert' }).waitFor();
  const kept = await page.evaluate(async (of) => {
    const answer = await fetch(`/api/adoption/v1/delegations/${of}`, { cache: 'no-store' });
    return (await answer.json()).history.at(-1).state;
  }, id);
  assert.deepEqual(kept.services, ['digihelsestasjon', 'kjernejournal']);
  assert.deepEqual([kept.vendor, kept.organisation.value, kept.from, kept.to], ['999000029', '1804', '2020-01-02', '2020-01-03']);
  await panel.getByRole('button', { name: 'Prøv' }).click();
  await panel.getByRole('alert').waitFor();
  assert.deepEqual(
    faults.filter((fault) => !/400|412|422/.test(fault)),
    [],
  );
  await close();
});

test('a source that is no address of the web leads nowhere', async () => {
  const { page, close } = await signedIn(browser, 'operator-local', '/register');
  const status = await page.evaluate(async () => {
    const { csrf } = await (await fetch('/api/session')).json();
    const answer = await fetch('/api/adoption/v1/systems/provesystem?dryRun=true', {
      method: 'PUT',
      body: JSON.stringify({
        names: [{ value: 'Prøve' }],
        vendors: [],
        aliases: [],
        versions: [],
        sources: [{ name: 'k', link: 'javascript:alert(1)' }],
      }),
      headers: { 'Content-Type': 'application/json', 'X-CSRF-TOKEN': csrf, 'If-None-Match': '*' },
    });
    await answer.text();
    return answer.status;
  });
  assert.equal(status, 400);
  await close();
});
