import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { apiViolations } from './schemas.js';
import { CONTRACT, NDJSON, SERVICES, ask, document, eventually, lines, operations, read, scopeOf } from './street.js';

/** What is another at each run: when, where on the log, and how far everything has come. */
const PASSING = new Set(['recordedAt', 'delivery', 'holder', 'knownAt', 'knownAtInstant', 'knownUpTo', 'provisional', 'version', 'history', 'setAside', 'entry', 'unplaced', 'frozenAt', 'madeAt', 'saidAt', 'reference', 'secret', 'registered', 'nextAttempt']);

/** What is only tried by its example, and is done then, for later questions ask about it. */
const DONE = new Set(['/v1/successions/{id}', '/v1/releases/{id}', '/v1/follow-ups/{id}']);

/** What these tests themselves have entered stands in some answers and not in their examples. */
const ours = (each) => String(each?.id ?? '').startsWith('eksempel-');
const lasting = (each) => (Array.isArray(each) ? each.filter((one) => !ours(one)) : each);

/** What is told of today is told of another day at each run. */
const undated = (value) => (value?.today ? JSON.parse(JSON.stringify(value).replaceAll(value.today, 'today')) : value);

const steady = (value) => JSON.parse(JSON.stringify(undated(value), (name, each) => (PASSING.has(name) ? undefined : lasting(each))));

/** How far an import is depends on when it is asked, and what a subscription is called nobody can guess. */
function underWay({ path }, value) {
  if (path === '/v1/subscriptions') return { ...value, subscription: { ...value.subscription, id: '…' } };
  return path === '/v1/imports' ? { ...value, id: '…', state: '…', rows: '…', causes: '…', receivedAt: '…', startedAt: '…', endedAt: '…' } : value;
}

/** The heading and the first line, without the columns that are another at each run; only the notice, last, holds commas. */
function steadyCsv(text) {
  const [heading, line] = text.split('\r\n').map((each) => each.split(','));
  return [heading, line.filter((_, column) => !PASSING.has(heading[column]))];
}

/** What a street that was born just now knew at an instant gone by is nothing: an instant is asked for as of now. */
const atPresent = (example) => (/T/.test(example) ? `${new Date().toISOString().slice(0, 19)}Z` : example);

/** The address with the examples of its path parameters, and of those query parameters that are named. */
function address({ path, parameters = [] }, names) {
  let filled = path;
  const query = new URLSearchParams();
  for (const { name, in: where, example } of parameters) {
    if (where === 'path') filled = filled.replace(`{${name}}`, encodeURIComponent(example));
    if (where === 'query' && names.includes(name)) query.set(name, name === 'knownAt' ? atPresent(example) : example);
  }
  return query.size > 0 ? `${filled}?${query}` : filled;
}

function headersOf({ parameters = [] }, binary) {
  return Object.fromEntries(
    parameters
      .filter((each) => each.in === 'header' && each.example !== undefined)
      .filter((each) => binary || !each.name.startsWith('ce-'))
      .map((each) => [each.name, each.example]),
  );
}

/** The answer is one the document knows, its body what the schema says. */
async function known(service, operation, answer) {
  const response = operation.responses[answer.status];
  assert.ok(response, `${answer.status} ${JSON.stringify(answer.body)}`);
  const type = answer.type.split(';')[0];
  const media = response.content[type];
  assert.ok(media, `${answer.status} ${type} is not in the document`);
  if (type.endsWith('json') && type !== NDJSON) {
    assert.deepEqual(apiViolations(await document(service), media.schema, answer.body), []);
  }
  return media;
}

/** A reference by which a public answer cites a vendor's report; each data folder has its own. */
async function cited() {
  const { body } = await ask('reporting-service', { path: '/v1/actors/m-4601.helsestasjon/timeline' });
  const found = [];
  JSON.stringify(body, (_, each) => {
    if (each?.speaker === 'VENDOR' && each.reference) found.push(each.reference);
    return each;
  });
  assert.ok(found.length > 0, 'no report of a vendor has come to the view yet');
  return found[0];
}

/** An import of this client's; the tests before have sent one. */
async function imported() {
  const { body } = await ask('adoption-service', { path: '/v1/imports', scope: 'utbredt:reports.write' });
  return body.items?.[0]?.id ?? body.imports[0].id;
}

/** A subscription of this client's; the tests before have registered one. */
async function subscribed() {
  const { body } = await ask('reporting-service', { path: '/v1/subscriptions', scope: 'utbredt:reports.write' });
  return body.subscriptions.items[0].id;
}

const OWN_NAMES = [
  [/(references\/)[0-9a-f]+$/, cited],
  [/(imports\/)[0-9a-f]{32}$/, imported],
  [/(subscriptions\/)[0-9a-f-]{36}$/, subscribed],
];

/** The address with a name that is another on each street. */
async function named(path) {
  const own = OWN_NAMES.find(([form]) => form.test(path));
  return own ? path.replace(own[0], `$1${await own[1]()}`) : path;
}

/** The address with an entry that was set aside; the tests before have sent a report that is refused. */
async function withEntry(path) {
  if (!path.includes('entry=')) return path;
  const { body } = await ask('adoption-service', { path: '/v1/set-aside?state=OPEN&client=cgm-local', scope: 'utbredt:operate' });
  const entry = body.setAside.find(({ kind }) => kind === 'REFUSED');
  return path.replace(/entry=[^&]*/, `entry=${encodeURIComponent(entry.repair.entry)}`);
}

for (const service of ['adoption-service', 'initiative-service', 'reporting-service']) {
  const api = await document(service);

  describe(`requests of ${service}`, () => {
    for (const operation of operations(api).filter((each) => each.requestBody)) {
      for (const [type, media] of Object.entries(operation.requestBody.content)) {
        for (const [name, { value }] of Object.entries(media.examples ?? {})) {
          test(`${operation.name} with ${name} is answered as the document says`, async () => {
            const optional = operation.parameters?.filter((each) => each.example !== undefined) ?? [];
            const answer = await ask(service, {
              method: operation.method,
              path: await withEntry(address(operation, optional.map((each) => each.name))),
              scope: scopeOf(operation),
              headers: { 'content-type': type, ...headersOf(operation, type === 'application/json') },
              body: typeof value === 'string' ? value : JSON.stringify(value),
            });

            const expected = Object.entries(operation.responses).find(([, response]) =>
              Object.values(response.content ?? {}).some((each) => each.examples?.[name]),
            );
            assert.ok(expected, `no answer is called ${name}`);
            assert.equal(String(answer.status), expected[0], JSON.stringify(answer.body));
            const answered = await known(service, operation, answer);
            const again = JSON.stringify(answer.body).replaceAll('"duplicate"', '"recorded"');
            const { value: example } = answered.examples[name];
            const told = typeof example === 'string' ? lines(example) : example;
            assert.deepEqual(underWay(operation, steady(JSON.parse(again))), underWay(operation, steady(told)));
            const tag = answer.headers.get('etag');
            if (tag && DONE.has(operation.path)) {
              const done = await ask(service, {
                method: operation.method,
                path: address(operation, []),
                scope: scopeOf(operation),
                headers: { 'content-type': type, 'if-match': tag },
                body: JSON.stringify(value),
              });
              assert.equal(done.status, answer.status, JSON.stringify(done.body));
            }
          });
        }
      }
      test(`${operation.name} has an example of each way to ask`, () => {
        for (const [type, media] of Object.entries(operation.requestBody.content)) {
          assert.ok(media.examples || media.schema?.format === 'binary', `${type} has none`);
        }
      });
    }
  });
}

for (const service of Object.keys(SERVICES)) {
  const api = await document(service);

  describe(`questions to ${service}`, () => {
    for (const operation of operations(api).filter((each) => each.method === 'GET')) {
      const parameters = (operation.parameters ?? []).filter((each) => each.in === 'query');
      const required = parameters.filter((each) => each.required).map((each) => each.name);
      const optional = parameters.filter((each) => !each.required && each.example !== undefined);

      const oneOf = operation['x-needs-one-of'] ?? [];
      const asked = (names) => (oneOf.length === 0 || names.some((each) => oneOf.includes(each)) ? names : [...names, oneOf[0]]);
      for (const names of [required, ...optional.map((each) => [...required, each.name])].map(asked)) {
        test(`${operation.name} takes ${names.join(', ') || 'nothing'}`, async () => {
          await eventually(async () => {
            const path = await named(await withEntry(address(operation, names)));
            const answer = await ask(service, { path, scope: scopeOf(operation) });
            assert.equal(answer.status, 200, JSON.stringify(answer.body));
            await known(service, operation, answer);
          });
        });
      }

      if (parameters.length > 0 && service === 'reporting-service') {
        test(`${operation.name} takes no other parameters than the document says`, async () => {
          const answer = await ask(service, { path: `${address(operation, required)}${required.length > 0 ? '&' : '?'}zz=1`, scope: scopeOf(operation) });
          assert.equal(answer.body.code, 'parameter-unknown');
          const taken = answer.body.expected.replace('one of ', '').split(', ').sort();
          assert.deepEqual(parameters.map((each) => each.name).sort(), taken);
        });
      }

      for (const [type, media] of Object.entries(operation.responses['200'].content)) {
        for (const [name, example] of Object.entries(media.examples ?? {})) {
          test(`${operation.name} answers ${name} as ${type} like its example`, async () => {
            const answer = await ask(service, { path: example.summary.replace('GET ', '') });
            const body = type === 'text/csv' ? steadyCsv : steady;
            assert.deepEqual(body(answer.body), body(example.value));
          });
        }
      }
    }
  });
}

test('the report in the README is recorded as the README says', async () => {
  const readme = read('../../README.md');
  const event = JSON.parse(readme.match(/-d '(\{\s*"specversion"[\s\S]*?)'\n/)[1]);
  const send = (stage) =>
    ask('adoption-service', {
      method: 'POST',
      path: '/v1/reports',
      scope: 'utbredt:reports.write',
      headers: { 'content-type': 'application/cloudevents+json', prefer: 'wait=20' },
      body: JSON.stringify({ ...event, data: { ...event.data, stage } }),
    });

  const first = await send(event.data.stage);
  assert.match(first.body.results[0].status, /^(recorded|duplicate)$/);
  assert.equal((await send(event.data.stage)).body.results[0].status, 'duplicate');
  assert.equal((await send('PILOTING')).body.results[0].status, 'conflict');
  for (const [, path] of readme.matchAll(/curl -s 'http:\/\/localhost:8083([^']+)'/g)) {
    assert.equal((await ask('reporting-service', { path })).status, 200, path);
  }
});

const STATES = {
  'actor-state.v1': ['/v1/actors/eksempel-kontrakt', 'utbredt:operate'],
  'delegation-state.v1': ['/v1/delegations/eksempel-kontrakt', 'utbredt:operate'],
  'ehr-system-state.v1': ['/v1/systems/eksempel-kontrakt', 'utbredt:operate'],
  'area-state.v1': ['/v1/areas/eksempel-kontrakt', 'utbredt:operate'],
  'published-figure-state.v1': ['/v1/published-figures/eksempel-kontrakt', 'utbredt:documents.write'],
};

for (const [example, [path, scope]] of Object.entries(STATES)) {
  test(`the state in the approved example ${example} is taken by its door`, async () => {
    const { state } = JSON.parse(read(`examples/${example}.json`, CONTRACT)).history.at(-1);
    delete state.identifiers; // they are another's
    delete state.groups; // nobody counts it
    const answer = await ask('adoption-service', {
      method: 'PUT',
      path,
      scope,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(state),
    });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
  });
}
