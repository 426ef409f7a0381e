import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Parser, fromFile } from '@asyncapi/parser';
import { CONTRACT } from './street.js';

const parsed = await fromFile(new Parser(), fileURLToPath(new URL('asyncapi.yaml', CONTRACT))).parse();

test('the AsyncAPI document has neither errors nor warnings', () => {
  const told = parsed.diagnostics
    .filter((each) => each.severity <= 1)
    .map((each) => `${each.code} ${each.path.join('/')}: ${each.message}`);
  assert.deepEqual(told, []);
  assert.equal(parsed.document.version(), '3.0.0');
});

test('every channel is written to and read from', () => {
  const channels = parsed.document.channels().all();
  assert.ok(channels.length > 0);
  for (const channel of channels) {
    const actions = channel.operations().all().map((operation) => operation.action());
    assert.deepEqual([...new Set(actions)].sort(), ['receive', 'send'], channel.address());
  }
});

test('every message has headers, a payload that resolves, and an example of both', () => {
  for (const message of parsed.document.messages().all()) {
    const name = message.name();
    assert.ok(message.headers()?.properties()?.ce_id, `${name} has no headers`);
    assert.equal(message.payload()?.type(), 'object', `${name} has no payload`);
    assert.ok(message.examples().length > 0, `${name} has no example`);
    for (const example of message.examples().all()) {
      assert.ok(example.hasHeaders() && example.hasPayload(), `${name} has half an example`);
    }
  }
});
