import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CloudEvent, HTTP } from 'cloudevents';
import { CONTRACT, ask, eventually, read } from './street.js';
import { records } from './topics.js';

const SOURCE = 'urn:utbredt:client:cgm-local:foreign';
const TRACE_PARENT = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
const run = Date.now();
const approved = JSON.parse(read('examples/adoption-reported.v1.json', CONTRACT));
const retraction = JSON.parse(read('examples/adoption-retracted.v1.json', CONTRACT));

function reported(name, data = { ...approved, corrects: [] }, type = 'no.utbredt.adoption.reported.v1') {
  return new CloudEvent({
    id: `${name}-${run}`,
    source: SOURCE,
    type,
    time: '2026-11-20T10:00:00.000Z',
    subject: 'bergen',
    traceparent: TRACE_PARENT,
    datacontenttype: 'application/json',
    data,
  });
}

async function send({ headers, body }) {
  const answer = await ask('adoption-service', {
    method: 'POST',
    path: '/v1/reports',
    scope: 'utbredt:reports.write',
    headers: { ...headers, prefer: 'wait=20' },
    body,
  });
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  return answer.body.results;
}

test('a structured event is recorded, and a duplicate when it is sent again', async () => {
  const message = HTTP.structured(reported('structured'));

  assert.deepEqual((await send(message)).map((each) => each.status), ['recorded']);
  assert.deepEqual((await send(message)).map((each) => each.status), ['duplicate']);
});

test('a binary event is recorded, and the same as a structured one', async () => {
  const event = reported('binary');

  assert.deepEqual((await send(HTTP.binary(event))).map((each) => each.status), ['recorded']);
  assert.deepEqual((await send(HTTP.structured(event))).map((each) => each.status), ['duplicate']);
});

test('a batch is recorded, a retraction in it too', async () => {
  const first = reported('batch');
  const naming = { ...retraction, retracts: [{ source: SOURCE, id: first.id }] };
  const second = reported('batch-retraction', naming, 'no.utbredt.adoption.retracted.v1');

  const results = await send({
    headers: { 'content-type': 'application/cloudevents-batch+json; charset=utf-8' },
    body: JSON.stringify([first, second]),
  });

  assert.deepEqual(results.map((each) => each.status), ['recorded', 'recorded']);
});

test('what was sent stands on the topic of reports under its own source, id, type and trace', async () => {
  const event = reported('topic');
  await send(HTTP.binary(event));

  await eventually(() => {
    const found = records('utbredt.reports').filter((record) => record.headers.ce_id === event.id);
    assert.equal(found.length, 1);
    assert.equal(found[0].headers.ce_source, SOURCE);
    assert.equal(found[0].headers.ce_type, event.type);
    assert.equal(found[0].headers.ce_traceparent, TRACE_PARENT);
    assert.deepEqual(JSON.parse(found[0].payload).content.actor, approved.actor);
  });
});
