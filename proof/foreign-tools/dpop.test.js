import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import * as oauth from 'openid-client';
import { CONTRACT, ISSUER, SERVICES, document, eventually, read } from './street.js';

/** A vendor's program that has its tokens bound to a key of its own (RFC 9449), on an OAuth library that is not ours. */
const approved = JSON.parse(read('examples/adoption-reported.v1.json', CONTRACT));
const REPORTS = new URL(`${SERVICES['adoption-service']}/v1/reports`);
const OWN = new URL(`${SERVICES['adoption-service']}/v1/reports/own?limit=1`);

const event = (id) => ({
  specversion: '1.0',
  id: `${id}-${Date.now()}`,
  source: 'urn:utbredt:client:cgm-local:dpop',
  type: 'no.utbredt.adoption.reported.v1',
  datacontenttype: 'application/json',
  data: { ...approved, corrects: [] },
});

let config;
let key;
let granted;

before(async () => {
  config = await oauth.discovery(
    new URL(ISSUER),
    'cgm-local',
    { use_mtls_endpoint_aliases: false },
    oauth.ClientSecretPost('local-only-cgm-local'),
    { execute: [oauth.allowInsecureRequests] },
  );
  key = await oauth.randomDPoPKeyPair('ES256');
  granted = await oauth.clientCredentialsGrant(
    config,
    { scope: 'utbredt:reports.write' },
    { DPoP: oauth.getDPoPHandle(config, key) },
  );
});

/** What the library sends, kept as it leaves, so that it can be sent once more by somebody else. */
async function sent(url, method, body) {
  const requests = [];
  config[oauth.customFetch] = (address, options) => {
    requests.push([address, options]);
    return fetch(address, options);
  };
  const answer = await oauth.fetchProtectedResource(
    config,
    granted.access_token,
    url,
    method,
    body && JSON.stringify(body),
    new Headers(body && { 'content-type': 'application/cloudevents+json', prefer: 'wait=20' }),
    { DPoP: oauth.getDPoPHandle(config, key) },
  );
  return { answer, request: requests.at(-1) };
}

/** The problem an answer is, as the API document says it word for word. */
async function problem(answer) {
  const told = await answer.json();
  const responses = (await document('adoption-service')).paths['/v1/reports'].post.responses;
  const { value } = responses[answer.status].content['application/problem+json'].examples[told.code];
  return { told, example: value };
}

test('the issuer gives a token that is bound to the key', () => {
  const { cnf } = JSON.parse(Buffer.from(granted.access_token.split('.')[1], 'base64url'));
  assert.equal(granted.token_type, 'dpop');
  assert.match(cnf.jkt, /^[\w-]{43}$/);
});

test('a report that comes with the token and a proof is taken', async () => {
  await eventually(async () => {
    const { answer } = await sent(REPORTS, 'POST', event('dpop'));
    assert.ok([200, 202].includes(answer.status), `${answer.status}: ${await answer.text()}`);
  });
});

test('what is one’s own is read with it too, whatever the query', async () => {
  const { answer } = await sent(OWN, 'GET');
  assert.equal(answer.status, 200);
});

describe('refused is', () => {
  test('the same request once more, word for word', async () => {
    const { request } = await sent(REPORTS, 'POST', event('dpop-replayed'));
    const again = await fetch(...request);
    const { told, example } = await problem(again);
    assert.deepEqual(told, example);
    assert.equal(told.code, 'proof-replayed');
    assert.match(again.headers.get('www-authenticate'), /^DPoP error="invalid_dpop_proof", algs="[^"]*ES256/);
  });

  test('the proof at another address', async () => {
    const { request } = await sent(REPORTS, 'POST', event('dpop-elsewhere'));
    const answer = await fetch(OWN, { headers: request[1].headers });
    assert.equal(answer.status, 401);
    assert.equal((await answer.json()).code, 'proof-invalid');
  });

  test('the token as Bearer', async () => {
    const answer = await fetch(OWN, { headers: { authorization: `Bearer ${granted.access_token}` } });
    assert.equal(answer.status, 401);
    assert.equal((await answer.json()).code, 'token-invalid');
    assert.match(answer.headers.get('www-authenticate'), /DPoP algs=/);
  });

  test('a proof by another key', async () => {
    const mine = key;
    key = await oauth.randomDPoPKeyPair('ES256');
    try {
      const failure = await sent(OWN, 'GET').catch((error) => error);
      assert.equal(failure.status ?? failure.answer?.status, 401);
    } finally {
      key = mine;
    }
  });
});
