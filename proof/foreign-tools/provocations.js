/**
 * A request that provokes each stable code. What cannot be provoked from outside (a store or an issuer that is away, a client
 * that is not set up here) is left out, and problems.test.js says which.
 */
import { CONTRACT, read } from './street.js';

const EXAMPLES = '../../adoption-service/src/main/resources/openapi/examples/';
const example = (name) => JSON.parse(read(EXAMPLES + name));

/** A copy with the value at a JSON pointer replaced; undefined takes it away. */
function but(object, pointer, value) {
  const copy = structuredClone(object);
  const names = pointer.slice(1).split('/');
  const last = names.pop();
  const parent = names.reduce((at, name) => (at[name] ??= {}), copy);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

const coverage = (query) => ({ path: `/v1/coverage?service=kjernejournal&group=kommune&${query}` });

const subscribed = (body, scope = 'utbredt:reports.write') => ({
  method: 'POST',
  path: '/v1/subscriptions',
  scope,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const reporting = {
  'parameter-unknown': coverage('gruppe=kommune'),
  'service-missing': { path: '/v1/coverage?group=kommune' },
  'group-missing': { path: '/v1/coverage?service=kjernejournal' },
  'role-invalid': coverage('role=EIER'),
  'stage-invalid': coverage('stage=PAUSED'),
  'rollup-invalid': coverage('rollup=1.5'),
  'weight-invalid': coverage('weight=KILO'),
  'cut-invalid': coverage('cut=bydel'),
  'date-invalid': coverage('date=2021-13-01'),
  'knownAt-invalid': coverage('knownAt=2021'),
  'statedBy-invalid': coverage('statedBy=x'),
  'structure-invalid': coverage('structure=x'),
  'format-invalid': coverage('format=xls'),
  'from-invalid': { path: '/v1/coverage/series?service=kjernejournal&group=kommune&from=2022-01-01&to=2021-01-01' },
  'to-invalid': { path: '/v1/coverage/series?service=kjernejournal&group=kommune&to=x' },
  'since-invalid': { path: '/v1/changes?since=tomorrow' },
  'sinceKnownAt-invalid': { path: '/v1/coverage/explanation?service=kjernejournal&group=kommune&sinceKnownAt=ofte' },
  'thresholds-invalid': { path: '/v1/coverage/cube?thresholds=halv,hel' },
  'type-invalid': { path: '/v1/events?type=x' },
  'lang-invalid': { path: '/v1/events.atom?lang=xx' },
  'not-signed-in': { method: 'PUT', path: '/api/roadmap/v1/initiatives/eksempel-feil', body: '{}' },
  'token-missing': { method: 'POST', path: '/v1/rebuild' },
  'scope-missing': { method: 'POST', path: '/v1/rebuild', scope: 'utbredt:reports.write' },
  'sink-invalid': subscribed({ sink: 'mailto:drift@example.org' }),
  'types-invalid': subscribed({ sink: 'https://hooks.example.org/', types: ['x'] }),
  'subscription-invalid': subscribed({ sink: 'https://hooks.example.org/', services: 'pll' }),
  'subscription-unknown': { path: '/v1/subscriptions/finnes-ikke', scope: 'utbredt:operate' },
  'organisation-missing': subscribed({ sink: 'https://hooks.example.org/' }, 'utbredt:operate'),
  'area-invalid': { path: '/v1/gap?service=kjernejournal&group=kommune&area=Nordland' },
  'cause-invalid': { path: '/v1/gap?service=kjernejournal&group=kommune&cause=latskap' },
  'limit-invalid': { path: '/v1/unplaced?limit=1001' },
  'service-unknown': { path: '/v1/coverage?service=finnes-ikke&group=kommune' },
  'group-unknown': { path: '/v1/coverage?service=kjernejournal&group=finnes-ikke' },
  'scope-unknown': coverage('scope=ALDER'),
  'area-unknown': { path: '/v1/areas/finnes-ikke' },
  'kind-invalid': { path: '/v1/findings?kind=ODD' },
  'state-invalid': { path: '/v1/findings?state=CLOSED' },
  'finding-unknown': { path: '/v1/findings/finnes-ikke' },
  'release-unknown': { path: '/v1/releases/finnes-ikke' },
  'indicator-unknown': { path: '/v1/indicators/finnes-ikke' },
  'system-unknown': { path: '/v1/systems/finnes-ikke' },
  'actor-unknown': { path: '/v1/actors/finnes-ikke/timeline' },
  'actor-restricted': { path: '/v1/actors/eksempel-legekontor/timeline' },
  'initiative-unknown': { path: '/v1/initiatives/finnes-ikke/progress' },
  'maxAge-invalid': coverage('maxAge=-1'),
  'eligible-invalid': coverage('eligible=ja'),
  'derived-invalid': { path: '/v1/actors-by-stage?service=kjernejournal&group=kommune&derived=mor' },
  'document-missing': { path: '/v1/silence?service=kjernejournal' },
  'document-unknown': { path: '/v1/silence?document=ingensteds&service=kjernejournal' },
  'document-invalid': { path: '/v1/silence?document=,x&service=kjernejournal' },
  'service-invalid': { path: '/v1/silence?document=veikart-21.1&service=,x' },
  'initiative-invalid': { path: '/v1/silence?document=veikart-21.1&initiative=,x' },
  'next-invalid': { path: '/v1/changes?next=x' },
  'question-too-dear': {
    path: '/v1/coverage/series?service=kjernejournal&group=kommune&cut=MUNICIPALITY&from=2010-01-01&to=2026-11-20',
  },
  'changes-invalid': { method: 'POST', path: '/v1/successions/effect', headers: { 'content-type': 'application/json' }, body: '{"date": "2031-01-01", "changes": []}' },
  'by-invalid': { path: '/v1/coverage/series?service=kjernejournal&group=kommune&by=fortnight' },
  'target-invalid': { path: '/v1/coverage/forecast?service=kjernejournal&group=kommune&target=101' },
  'due-invalid': { path: '/v1/coverage/forecast?service=kjernejournal&group=kommune&date=2021-10-01&target=75&due=2020-01-01' },
  'fromStage-invalid': { path: '/v1/cohorts?service=kjernejournal&group=kommune&fromStage=IN_USE' },
  'majority-invalid': { path: '/v1/initiatives/kjernejournal-i-kommunene/progress?majority=0.3' },
};

const json = { 'content-type': 'application/json' };
const NOT_UTF8 = Uint8Array.of(0x22, 0xf8, 0x22);
const TOO_DEEP = '['.repeat(100) + ']'.repeat(100);
const put = (path, body, scope, headers = {}) => ({
  method: 'PUT',
  path,
  scope,
  headers: { ...json, ...headers },
  body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
});
const written = (body) => put('/v1/actors/eksempel-feil', body, 'utbredt:operate');
const actor = (pointer, value) => written(but(example('actor.json'), pointer, value));
const sheet = (rows) => ({
  method: 'POST',
  path: '/v1/registry-sheets?kind=MEMBERSHIPS&dryRun=true',
  scope: 'utbredt:operate',
  headers: { 'content-type': 'text/csv' },
  body: rows,
});
const weight = (value) => actor('/weights', [{ kind: 'POPULATION', date: '2024-01-01', value }]);
const identified = (scheme, value) => actor('/identifiers/0/value', { scheme, value });
const figure = (pointer, value) =>
  put('/v1/published-figures/eksempel-feil', but(example('figure.json'), pointer, value), 'utbredt:documents.write');
const notice = (pointer, value) => ({ ...figure(pointer, value), inNotices: true });
const reports = (body, type = 'application/cloudevents+json', headers = {}) => ({
  method: 'POST',
  path: '/v1/reports',
  scope: 'utbredt:reports.write',
  headers: { 'content-type': type, ...headers },
  body,
});
const event = but(example('reported.json'), '/id', 'eksempel-feil');
const judged = { prefer: 'wait=20' };
const unplaced = (id, pointer, value) => ({
  ...reports(JSON.stringify(but(but(event, '/id', id), pointer, value)), 'application/cloudevents+json', judged),
  inResults: true,
});
const report = (pointer, value) => ({ ...reports(JSON.stringify(but(event, pointer, value))), inResults: true });
const beside = (file, type) => (pointer, value) => {
  const data = { ...JSON.parse(read(`examples/${file}.v1.json`, CONTRACT)), corrects: undefined };
  return { ...reports(JSON.stringify(but({ ...event, type: `no.utbredt.${type}.v1`, data }, pointer, value))), inResults: true };
};
const usage = beside('usage-reported', 'usage.reported');
const support = beside('support-reported', 'support.reported');
const agreement = beside('agreement-reported', 'agreement.reported');
const heartbeat = beside('heartbeat', 'heartbeat');
const later = `${new Date().getFullYear() + 2}`;

const adoption = {
  'token-missing': { ...reports('{}'), scope: undefined },
  'token-invalid': { ...reports('{}'), bearer: 'a.b.c' },
  'token-scheme': reports('{}', 'application/json', { authorization: 'Basic YTpi' }),
  'proof-missing': reports('{}', 'application/json', { authorization: 'DPoP a.b.c' }),
  'scope-missing': { ...reports('{}'), scope: 'utbredt:documents.write' },
  'not-json': reports('{'),
  'not-a-batch': reports('{}', 'application/cloudevents-batch+json'),
  'header-escape': reports('{}', 'application/json', { 'ce-specversion': '1.0', 'ce-id': '100%' }),
  'body-too-large': reports('['.padEnd(8 * 1024 * 1024 + 1), 'application/cloudevents-batch+json'),
  'too-many-reports': reports(JSON.stringify(Array(10_001).fill(0)), 'application/cloudevents-batch+json'),
  'not-a-cloudevent': reports('{}', 'text/plain'),
  'bad-request': { path: '/v1/reports/verdict?id=eksempel-1', scope: 'utbredt:reports.write' },
  'piece-unknown': { path: '/v1/reports?actor=KOMNR:4601&next=x', scope: 'utbredt:reports.write' },
  'report-not-known': { path: '/v1/reports/verdict?source=urn:x&id=finnes-ikke', scope: 'utbredt:reports.write' },
  'actor-unknown': { path: '/v1/actors/finnes-ikke' },
  'area-unknown': { path: '/v1/areas/finnes-ikke' },
  'delegation-unknown': { path: '/v1/delegations/finnes-ikke', scope: 'utbredt:operate' },
  'system-unknown': { path: '/v1/systems/finnes-ikke' },
  'set-aside-unknown': { path: '/v1/set-aside/entry?entry=finnes-ikke', scope: 'utbredt:operate' },
  'succession-unknown': { path: '/v1/successions/finnes-ikke', scope: 'utbredt:operate' },
  'succession-actors': put('/v1/successions/eksempel-feil?dryRun=true', but(example('succession.json'), '/predecessors', ['finnes-ikke', 'm-1554']), 'utbredt:operate'),
  'figure-unknown': { path: '/v1/published-figures/finnes-ikke' },
  'identifier-taken': identified('ENH', '964338531'),
  'line-too-long': {
    ...reports(`"${'x'.repeat(65_536)}"`, 'application/x-ndjson'),
    inLines: true,
  },
  'import-format': {
    method: 'POST',
    path: '/v1/imports?type=reports',
    scope: 'utbredt:reports.write',
    headers: { 'content-type': 'text/html' },
    body: 'x',
  },
  'state-actor-unknown': {
    method: 'POST',
    path: '/v1/states?service=digihelsestasjon&left=PAUSED&silent=NOT_STARTED',
    scope: 'utbredt:reports.write',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ actors: [{ scheme: 'KOMNR', value: '9999' }] }),
  },
  'import-not-known': { path: '/v1/imports/finnes-ikke', scope: 'utbredt:reports.write' },
  'not-csv': sheet('id,id\na,a\n'),
  'sheet-header': sheet('actor,gruop\nm-4601,kommune\n'),
  'sheet-rows': sheet('actor,group\n'),
  'row-fields': { ...sheet('actor,group,from\nm-4601,kommune,,\n'), inRows: true },
  'changed-meanwhile': { ...sheet('actor,group,version\nfinnes-ikke,kommune,1-7\n'), inRows: true },
  'edition-outdated': put('/v1/delegations/example-cgm-bergen', example('delegation.json'), 'utbredt:operate', { 'if-match': '"0-7"' }),
  'entity-tag': put('/v1/delegations/example-cgm-bergen', example('delegation.json'), 'utbredt:operate', { 'if-match': '"latest"' }),
  'json-type': actor('/names', 'Eksempel'),
  'value-missing': actor('/kind', undefined),
  'code-unknown': actor('/kind', 'HOSPITAL'),
  day: actor('/opened', '2024-02-30'),
  date: figure('/asOf', '2024-13'),
  'period-backwards': actor('/closed', '2023-12-31'),
  'actor-id-form': put('/v1/actors/-feil', example('actor.json'), 'utbredt:operate'),
  'actor-nameless': actor('/names', []),
  'actor-own-parent': actor('/parents', [{ value: 'eksempel-feil', from: null, to: null }]),
  'actor-service-area': actor('/serviceArea', 'legevakt'),
  'identifier-scheme': identified('DUNS', '1'),
  'organisation-number-form': identified('ENH', '12345'),
  'organisation-number-check-digit': identified('ENH', '964338532'),
  'organisation-number-never-issued': identified('ENH', '999000070'),
  'municipality-number-form': identified('KOMNR', '46'),
  'her-id-form': identified('HER', 'x'),
  'resh-id-form': identified('RESH', 'x'),
  'delegation-id-form': put('/v1/delegations/Feil', example('delegation.json'), 'utbredt:operate'),
  'system-id-form': put('/v1/systems/Feil', example('system.json'), 'utbredt:operate'),
  'link-form': put('/v1/systems/feil', { ...example('system.json'), sources: [{ name: 'Eksempel', link: 'example.org' }] }, 'utbredt:operate'),
  'figure-id-form': put('/v1/published-figures/-feil', example('figure.json'), 'utbredt:documents.write'),
  'figure-own-relation': figure('/partOf', 'eksempel-feil'),
  'figure-list': { ...put('/v1/published-figures', {}, 'utbredt:documents.write'), method: 'POST' },
  'catalogue-id-form': figure('/service', 'Kjernejournal'),
  'county-form': figure('/subset', { kind: 'COUNTY', value: 'Vestland' }),
  'as-of-after-stated': figure('/asOf', '2024-04'),
  'value-or-word': figure('/value', null),
  'value-range': figure('/value', { number: 101, unit: 'SHARE_ACTORS', qualifier: 'EXACT' }),
  'value-whole': figure('/value/number', 2.5),
  'member-stage': figure('/memberStage', 'IN_USE'),

  'vendor-without-client': {
    ...put('/v1/delegations/eksempel-uhort', but(example('delegation.json'), '/vendor', '964965137'), 'utbredt:operate'),
    inNotices: true,
  },
  'figure-not-known-yet': notice('/partOf', 'finnes-ikke'),
  'value-and-word': notice('/word', 'FLERE'),
  'member-stage-unsaid': notice('/word', 'INGEN'),

  'missing-field': report('/data/service', undefined),
  'wrong-type': report('/data/service', 1),
  specversion: report('/specversion', '0.3'),
  'type-unknown': report('/type', 'no.utbredt.adoption.reported.v2'),
  'id-form': report('/id', 'med mellomrom'),
  'source-form': report('/source', ''),
  'source-outside-prefix': report('/source', 'urn:utbredt:client:dips-local:demo'),
  'service-form': report('/data/service', 'Kjernejournal'),
  'code-form': report('/data/verb', 'har innført'),
  'place-form': report('/data/evidence', { document: 'eksempel', place: 'hos Kari' }),
  'quote-form': report('/data/evidence', { document: 'eksempel', quote: '' }),
  'role-unknown': report('/data/role', 'EIER'),
  'stage-unknown': report('/data/stage', 'FERDIG'),
  'usage-unit-unknown': usage('/data/unit', 'KLIKK'),
  'support-state-unknown': support('/data/state', 'SOLGT'),
  'agreement-kind-unknown': agreement('/data/kind', 'HANDSLAG'),
  'firmness-unknown': support('/data/planned/firmness', 'SIKKERT'),
  'month-form': usage('/data/month', '2024'),
  'month-after-stated-at': usage('/data/month', '2024-07'),
  'since-or-planned': support('/data/planned', undefined),
  'vendor-not-own': support('/data/vendor', '964338531'),
  'instant-form': heartbeat('/data/at', '2024-06-03'),
  'basis-unknown': report('/data/validFrom/basis', 'GUESSED'),
  'certainty-unknown': report('/data/certainty', 'KANSKJE'),
  'classification-unknown': report('/data/evidence', { document: 'eksempel', classification: 'HEMMELIG' }),
  'too-many': report('/data/scopes', Array(51).fill('ALDER')),
  'stated-at-in-the-future': report('/data/statedAt', later),
  'valid-from-in-the-future': report('/data/validFrom/date', later),
  'valid-from-after-stated-at': report('/data/validFrom/date', '2022-04'),
  'not-relevant-by-stewards-only': report('/data/stage', 'NOT_RELEVANT'),
  'extent-count-above-of': report('/data/extent', { count: 6, of: 5, unit: 'DISTRICTS' }),
  'manner-code-unknown': report('/data/manner', { part: 'HALVPARTEN' }),
  'manner-contradicts': report('/data/manner', { marks: ['NOT_TRIED'] }),
  span: report('/data/manner', { planned: { stage: 'IN_USE', date: 'høsten 2024' } }),
  'names-itself': report('/data/corrects', [{ source: event.source, id: event.id }]),
  'names-another-source': report('/data/corrects', [{ source: 'urn:utbredt:client:cgm-local:annen', id: '1' }]),
  'delegation-missing': report('/data/actor/value', '958935420'),
  'data-too-large': report('/data/own', 'x'.repeat(300_000)),
  'service-not-known-yet': unplaced('eksempel-uten-tjeneste', '/data/service', 'finnes-ikke'),
  'actor-not-known-yet': unplaced('eksempel-uten-aktor', '/data/actor', { scheme: 'UTBREDT', value: 'finnes-ikke' }),
  'document-not-known-yet': unplaced('eksempel-uten-dokument', '/data/evidence', { document: 'finnes-ikke' }),
  'id-reused-with-other-content': {
    ...reports(JSON.stringify(but(example('reported.json'), '/data/stage', 'PILOTING')), 'application/cloudevents+json', judged),
    inResults: true,
  },

  'text-not-utf8': written(NOT_UTF8),
  'text-not-unicode': actor('/names/0/value', '\ud800'),
  'text-control': actor('/names/0/value', 'Os\u0000lo'),
  'text-length': actor('/names/0/value', 'a'.repeat(10_001)),
  'text-blank': { path: '/v1/actors?q=%C2%A0' },
  'member-twice': written('{"kind": "LABORATORY", "kind": "MUNICIPALITY"}'),
  'member-unknown': actor('/nmaes', []),
  'json-bounds': written(TOO_DEEP),
  'list-length': actor('/names', Array(10_001).fill(0)),
  'id-differs': put('/v1/actors/m-3001', but(example('actor.json'), '/id', 'm-3002'), 'utbredt:operate'),
  'date-out-of-range': actor('/closed', '9999-12-31'),
  'number-not-whole': weight(3.9),
  'number-out-of-range': weight(-1),
  'data-twice': report('/data_base64', 'e30='),
  'data-base64-form': { ...reports(JSON.stringify({ ...but(event, '/data', undefined), data_base64: '%' })), inResults: true },
  'data-content-type': report('/datacontenttype', 'application/xml'),
};

const catalogue = (text, file = 'eksempel.yaml') => ({
  method: 'PUT',
  path: `/v1/catalogue/files/${file}`,
  scope: 'utbredt:documents.write',
  headers: { 'content-type': 'application/yaml' },
  body: text,
});
const wrong = (service, solution = '{id: eksempel, name: Eksempel}') => ({
  ...catalogue(`solution: ${solution}\nservices:\n  - ${service}\n`),
  inFindings: true,
});

const CITED = 'source: {document: veikart-21.1, place: "kap. 2"}';
const promise = (text = '', id = 'eksempeltiltak') =>
  `id: ${id}\nkind: INITIATIVE\nnames:\n  - {name: Eksempeltiltak, ${CITED}}\n${text}\n`;
const roadmap = (text, headers = {}) => ({
  method: 'PUT',
  path: '/v1/roadmap/files/eksempeltiltak.yaml',
  scope: 'utbredt:documents.write',
  headers: { 'content-type': 'application/yaml', ...headers },
  body: promise(text),
});
const broken = (text) => ({ ...roadmap(text), inFindings: true });
const aimed = (words, service = 'kjernejournal', role = 'CONSUMER') =>
  broken(`targets: [{id: t, name: Dekning, service: ${service}, role: ${role}, ${words}, steps: [{id: s, value: 75, unit: PERCENT, due: "2022", ${CITED}}]}]`);
const waiting = (on) => `dependencies: [{id: d, hard: true, onInitiative: ${on}, texts: [{text: x, ${CITED}}]}]`;
const review = (files) => ({
  method: 'POST',
  path: '/v1/roadmap/reviews',
  scope: 'utbredt:documents.write',
  headers: json,
  body: JSON.stringify({ files }),
});
const entered = (files) => ({ ...review(files), path: '/v1/documents' });
const within = (files) => ({ ...entered(files), inFindings: true });
const reviewed = (body) => ({ ...review({}), body });

const released = (state) => put('/v1/releases/2025-k3?dryRun=true', { title: 'Tredje kvartal', state }, 'utbredt:documents.write');

const initiative = {
  'invalid-parameter': { path: '/v1/services?limit=1001' },
  'unknown-service': { path: '/v1/services/finnes-ikke' },
  'bad-request': catalogue(undefined),
  'catalogue-file-refused': catalogue('solution: {id: eksempel, name: Eksempel, kode: 1}\nservices: []\n'),
  'token-missing': { ...catalogue('x'), scope: undefined },
  'token-invalid': { ...catalogue('x'), bearer: 'a.b.c' },
  'token-scheme': { ...catalogue('x'), scope: undefined, headers: { authorization: 'Basic YTpi' } },
  'proof-missing': { ...catalogue('x'), scope: undefined, headers: { authorization: 'DPoP a.b.c' } },
  'scope-missing': { ...catalogue('x'), scope: 'utbredt:reports.write' },

  'yaml-syntax': { ...catalogue('solution: ['), inFindings: true },
  'duplicate-key': wrong('{id: a, id: b, name: A, kind: SERVICE}'),
  'unknown-key': wrong('{id: a, name: A, kind: SERVICE, farge: rød}'),
  'missing-key': wrong('{id: a, kind: SERVICE}'),
  'wrong-type': wrong('{id: a, name: A, kind: SERVICE, order: først}'),
  'unknown-value': wrong('{id: a, name: A, kind: TJENESTE}'),
  'bad-date': wrong('{id: a, name: A, kind: SERVICE, availability: [{offered: true, from: "2021-02-30", source: x}]}'),
  'dates-reversed': wrong('{id: a, name: A, kind: SERVICE, availability: [{offered: true, from: "2022", to: "2021", source: x}]}'),
  'duplicate-id': wrong('{id: kjernejournal, name: A, kind: SERVICE}'),
  'unknown-parent': wrong('{id: a, name: A, kind: STEP, parent: finnes-ikke}'),
  'unknown-group': wrong('{id: a, name: A, kind: SERVICE, groups: [{group: finnes-ikke, roles: [CONSUMER]}]}'),
  'unknown-category': wrong('{id: a, name: A, kind: SERVICE, category: FINNES_IKKE}'),
  'still-used': { ...catalogue('categories: []\n', 'categories.yaml'), inFindings: true },
  'parent-cycle': wrong('{id: a, name: A, kind: STEP, parent: a}'),
  'file-name': wrong('{id: a, name: A, kind: SERVICE}', '{id: et-annet, name: Eksempel}'),

  'roadmap-file-refused': roadmap('farge: rød'),
  'document-refused': entered({ 'context.yaml': 'context: []\n' }),
  'missing-file': within({ 'context.yaml': 'context: []\n' }),
  'no-such-file': within({ 'report.yaml': 'reports: []\n' }),
  'not-a-folder': { ...entered({}), headers: { 'content-type': 'application/zip' }, body: 'PK' },
  'edition-refused': {
    ...roadmap(''),
    method: 'POST',
    path: '/v1/editions',
    body: '{id: eksempel, name: Eksempel, series: eksempel, date: "2024"}',
  },
  'release-invalid': released('PROVISIONAL'),
  'follow-up-invalid': put('/v1/follow-ups/0f6b1f0c2a4d5e6f7a8b9c0d?dryRun=true', { kind: 'STALE', state: 'SOLVED' }, 'utbredt:documents.write'),
  'unknown-followup': { path: '/v1/follow-ups/finnes-ikke', scope: 'utbredt:documents.write' },
  'unknown-release': { path: '/v1/releases/finnes-ikke' },
  'changed-meanwhile': roadmap('', { 'if-match': '"0-7"' }),
  'precondition-missing': roadmap(''),
  'unknown-file': { path: '/v1/catalogue/files/finnes-ikke.yaml' },
  'unknown-initiative': { path: '/v1/initiatives/finnes-ikke' },
  'unknown-alias': { path: '/v1/roadmap/statements?name=finnes-ikke' },
  'unknown-document': { path: '/v1/documents/finnes-ikke' },
  'unknown-edition': { path: '/v1/editions/finnes-ikke' },

  'unknown-source': broken('goals: [{text: x, source: {document: finnes-ikke, place: y}}]'),
  'unknown-region': broken(`intents: [{region: OST, intent: PLANNED, ${CITED}}]`),
  'unknown-role': aimed('measure: COVERAGE, stage: IN_USE, group: kommune, weight: ACTORS', 'digihelsestasjon', 'SOURCE'),
  'unknown-milestone': broken(`dependencies: [{id: a, hard: true, onText: x, ofMilestone: finnes-ikke, texts: [{text: x, ${CITED}}]}]`),
  'unknown-part': broken(`costs: [{id: k, kind: RUNNING, text: x, sumOf: [finnes-ikke], statements: [{amount: null, period: "2025", ${CITED}}]}]`),
  'name-for-id': broken(`services: [{service: Kjernejournal, ${CITED}}]`),
  'bad-form': broken(`risks: [{id: Æ, text: x, ${CITED}}]`),
  'too-few': broken(`goals: [{text: "", ${CITED}}]`),
  'out-of-range': broken(`risks: [{id: ${'a'.repeat(101)}, text: x, ${CITED}}]`),
  'exactly-one': broken(`dependencies: [{id: a, hard: true, texts: [{text: x, ${CITED}}]}]`),
  'hard-cycle': {
    ...review({
      'eksempel-to.yaml': promise(waiting('eksempeltiltak'), 'eksempel-to'),
      'eksempeltiltak.yaml': promise(waiting('eksempel-to')),
    }),
    inFindings: true,
  },
  'target-without-weight': aimed('measure: COVERAGE, stage: IN_USE, group: kommune'),
  'target-without-stage': aimed('measure: COVERAGE, group: kommune, weight: ACTORS'),
  'target-without-group': aimed('measure: COVERAGE, stage: IN_USE, weight: ACTORS'),
  'target-without-indicator': aimed('measure: USAGE, stage: IN_USE, group: kommune, weight: ACTORS'),
  'target-without-document': broken(
    'targets: [{id: t, name: Dekning, measure: COVERAGE, service: kjernejournal, role: CONSUMER, stage: IN_USE, group: kommune, weight: ACTORS, steps: [{id: s, value: 75, unit: PERCENT, due: "2022", source: {document: utbredt, place: y}}]}]',
  ),
  'tests-not-here': broken(
    `assessments: [{id: a, dimension: FINANSIERING, statements: [{level: 1, tests: {inPortfolio: "YES", uptakeAssessed: "YES", enoughCommitted: "YES"}, ${CITED}}]}]`,
  ),

  'text-not-utf8': reviewed(NOT_UTF8),
  'text-not-unicode': review({ 'dho.yaml': '\ud800' }),
  'not-json': reviewed('{'),
  'json-bounds': reviewed(TOO_DEEP),
  'member-twice': reviewed('{"files": {"dho.yaml": "", "dho.yaml": ""}}'),
  'member-unknown': reviewed('{"flies": {}}'),
};

/** Told at every address, whichever service answers; a list to ask it of. */
const everywhere = (list) => ({
  'parameter-unknown': { path: `${list}?dry-run=true` },
  'parameter-repeated': { path: `${list}?service=a&service=b` },
  'address-escapes': { path: `${list}?q=%F8` },
  'request-malformed': { path: `${list}/%` },
  'not-found': { path: '/v1/finnes-ikke' },
  'method-not-allowed': { path: list, method: 'PATCH' },
  'not-acceptable': { path: list, headers: { accept: 'application/xml' } },
  'content-coding-unsupported': { path: list, headers: { 'content-encoding': 'gzip' } },
});
const guarded = (list) => ({ ...everywhere(list), 'address-refused': { path: `${list}/a;b` } });

export const EVERYWHERE = {
  'initiative-service': {
    ...guarded('/v1/roadmap/milestones'),
    'unsupported-media-type': {
      method: 'POST',
      path: '/v1/roadmap/reviews',
      scope: 'utbredt:documents.write',
      headers: { 'content-type': 'text/plain' },
      body: '{}',
    },
  },
  'adoption-service': { ...guarded('/v1/published-figures'), 'invalid-parameter': { path: '/v1/actors?limit=' } },
  'reporting-service': {
    ...everywhere('/v1/unplaced'),
    'token-invalid': { path: '/v1/unplaced', bearer: 'a.b.c' },
    'token-scheme': { path: '/v1/unplaced', headers: { authorization: 'Basic YTpi' } },
    'proof-missing': { path: '/v1/unplaced', headers: { authorization: 'DPoP a.b.c' } },
  },
};

export const PROVOCATIONS = {
  'initiative-service': initiative,
  'adoption-service': adoption,
  'reporting-service': reporting,
};

/** The problem of that code in an answer, wherever it stands. */
export function told(answer, { inResults, inFindings, inNotices, inRows, inLines }, code) {
  if (inLines) return answer.body[0].problems?.find((problem) => problem.code === code);
  if (inResults) {
    const { problems = [], notices = [] } = answer.body.results[0];
    return [...problems, ...notices].find((problem) => problem.code === code);
  }
  if (inFindings) return answer.body.findings?.find((finding) => finding.code === code);
  if (inRows) return answer.body.rows?.map((row) => row.problem).find((problem) => problem?.code === code);
  if (inNotices) return answer.body.notices?.find((notice) => notice.code === code);
  return answer.body;
}
