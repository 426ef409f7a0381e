import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CloudEvent, Kafka } from 'cloudevents';
import { CONTRACT, eventually, read } from './street.js';
import { violations } from './schemas.js';
import { put, records } from './topics.js';

const INBOX = 'utbredt.inbox.cgm-local';
const ANSWERS = 'utbredt.verdicts.cgm-local';
const run = Date.now();
const approved = JSON.parse(read('examples/adoption-reported.v1.json', CONTRACT));

function reported(name, data = { ...approved, corrects: [] }) {
  return new CloudEvent({
    id: `${name}-${run}`,
    source: 'urn:utbredt:client:cgm-local:kcat',
    type: 'no.utbredt.adoption.reported.v1',
    datacontenttype: 'application/json',
    data,
  });
}

/** What was answered to that event, once it is. */
function answer(event) {
  return eventually(() => {
    const found = records(ANSWERS).find((record) => JSON.parse(record.payload).id === event.id);
    assert.ok(found, `no answer to ${event.id}`);
    assert.deepEqual(violations('inbox-answer.v1.schema.json', JSON.parse(found.payload)), []);
    assert.ok(Kafka.toEvent({ headers: found.headers, key: found.key, value: found.payload }).validate());
    return JSON.parse(found.payload);
  });
}

test('what kcat puts into an inbox as structured CloudEvents is recorded and answered', async () => {
  const event = reported('inbox-structured');
  const { headers, value } = Kafka.structured(event);
  put(INBOX, value, headers);

  const told = await answer(event);
  assert.equal(told.status, 'recorded');
  assert.equal(told.inbox.topic, INBOX);
});

test('and as binary ones, with the reason when it is refused', async () => {
  const event = reported('inbox-binary', { ...approved, stage: 'SOLD', corrects: [] });
  const { headers } = Kafka.binary(event);
  put(INBOX, JSON.stringify(event.data), headers);

  const told = await answer(event);
  assert.equal(told.status, 'refused');
  assert.deepEqual(
    told.problems.map(({ code, field }) => [code, field]),
    [['stage-unknown', '/data/stage']],
  );
});
