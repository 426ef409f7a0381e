import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { EVERYWHERE, PROVOCATIONS, told } from './provocations.js';
import { apiViolations } from './schemas.js';
import { ask, document, read } from './street.js';

/** Codes that no request alone brings about. */
const NOT_FROM_OUTSIDE = new Set([
  'issuer-unreachable',
  'internal-server-error',
  'service-unavailable',
  'content-too-large',
  'body-too-large',
  'body-incomplete',
  'body-too-slow',
  'bodies-in-flight',
  'too-busy',
  'too-many-requests',
  'too-many-imports',
  'state-left-unsaid', // somebody has to be in use by what was said before
  'state-contradicted',
  'replay-impossible', // something has to have been set aside before
  'set-aside-settled',
  'release-frozen', // somebody has to have made a release before
  'subscriptions-full', // ten would have to be registered
  'store-unavailable',
  'id-of-another', // somebody has to have entered another document before
  'token-not-exchanged', // the issuer has to know us, and say no
  'token-not-passable', // the suite has no steward with a bound token
  'document-interrupted', // a service has to end in the middle
  'service-unreachable', // a neighbour that is away, silent or says too much
  'service-silent',
  'answer-too-large',
  'not-ready-yet',
  'actor-not-known',
  'log-unavailable',
  'document-too-large',
  'actor-not-own',
  'actor-outside-token', // a token issued for one of many is needed
  'support-by-vendors-only', // told to an actor: the suite speaks as a vendor
  'client-unknown',
  'csrf-token-missing', // told to whoever has signed in
  'proof-invalid', // a token bound to a key is needed: dpop.test.js has one
  'proof-replayed',
  'header-twice', // fetch sends a header said twice as one
]);

/** The adoption-service reads every body as bytes, whatever its media type says. */
const READS_BYTES = new Set(['unsupported-media-type']);

/** Told about bodies and typed parameters, and by a firewall: the reporting-service has none of them. */
const WITHOUT_DOORS = new Set([
  'address-refused',
  'bad-request',
  'invalid-parameter',
  'unsupported-media-type',
]);

/** What an answer says of today, of what else is stored, and of lists that grow. */
const PASSING = /one of .*|no later than \S+|at most \d+ months|høyst \d+ måneder|"\d+-\d+"|\b20\d\d(-\d\d-\d\d)?\b/g;

const steady = ({ status, code, ...words }) => ({
  status,
  code,
  ...Object.fromEntries(['field', 'expected', 'detail', 'detailNb'].map((name) => [name, words[name]?.replace(PASSING, '…')])),
});

before(async () => {
  const office = { kind: 'GP_OFFICE', names: [{ value: 'Eksempel' }], restricted: true, sources: ['oppdiktet eksempel'] };
  const answer = await ask('adoption-service', {
    method: 'PUT',
    path: '/v1/actors/eksempel-legekontor',
    scope: 'utbredt:operate',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(office),
  });
  assert.equal(answer.status, 200);
});

const common = parse(read('../../foundation/http-edge/src/main/resources/openapi/edge-problems.yaml'));

for (const [service, own] of Object.entries(PROVOCATIONS)) {
  const problems = { ...common, ...parse(read(`../../${service}/src/main/resources/openapi/problems.yaml`)) };
  const provocations = { ...EVERYWHERE[service], ...own };
  const without = { 'adoption-service': READS_BYTES, 'reporting-service': WITHOUT_DOORS }[service] ?? new Set();

  describe(`problems of ${service}`, () => {
    test('are all provoked, but for those no request alone brings about', () => {
      const unprovoked = Object.keys(problems).filter((code) => !(code in provocations));
      const toProvoke = unprovoked.filter((code) => !NOT_FROM_OUTSIDE.has(code));
      assert.deepEqual(toProvoke.filter((code) => !without.has(code)), []);
    });

    for (const [code, provocation] of Object.entries(provocations)) {
      test(`${code} comes back as its example says`, async () => {
        const { example } = problems[code];
        const answer = await ask(service, provocation);
        const problem = told(answer, provocation, code);

        assert.equal(answer.status, provocation.inLines ? 200 : example.status, JSON.stringify(answer.body));
        assert.ok(problem, JSON.stringify(answer.body));
        assert.deepEqual(steady({ status: answer.status, ...problem }), steady(example));
        if (problem === answer.body) {
          assert.match(answer.type, /^application\/problem\+json/);
          const api = await document(service);
          assert.deepEqual(apiViolations(api, { $ref: '#/components/schemas/Problem' }, problem), []);
        }
      });
    }
  });
}
