import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { parse } from 'yaml';
import { PROVOCATIONS, told } from './provocations.js';
import { apiViolations } from './schemas.js';
import { ask, document, read } from './street.js';

/** Codes that no request alone brings about. */
const NOT_FROM_OUTSIDE = new Set([
  'issuer-unreachable',
  'store-unavailable',
  'not-ready-yet',
  'actor-not-known',
  'log-unavailable',
  'document-too-large',
  'actor-not-own',
  'client-unknown',
]);

/** What an answer says of today, of what else is stored, and of lists that grow. */
const PASSING = /one of .*|no later than \S+|"\d+-\d+"|\b20\d\d(-\d\d-\d\d)?\b/g;

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

for (const [service, provocations] of Object.entries(PROVOCATIONS)) {
  const problems = parse(read(`../${service}/src/main/resources/openapi/problems.yaml`));

  describe(`problems of ${service}`, () => {
    test('are all provoked, but for those no request alone brings about', () => {
      const unprovoked = Object.keys(problems).filter((code) => !(code in provocations));
      assert.deepEqual(unprovoked.filter((code) => !NOT_FROM_OUTSIDE.has(code)), []);
    });

    for (const [code, provocation] of Object.entries(provocations)) {
      test(`${code} comes back as its example says`, async () => {
        const { example } = problems[code];
        const answer = await ask(service, provocation);
        const problem = told(answer, provocation, code);

        assert.equal(answer.status, example.status, JSON.stringify(answer.body));
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
