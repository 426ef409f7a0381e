import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Kafka } from 'cloudevents';
import { violations } from './schemas.js';
import { ask, eventually } from './street.js';
import { records, topics } from './topics.js';

const ALWAYS = ['ce_specversion', 'ce_id', 'ce_source', 'ce_type', 'ce_time', 'content-type'];
/** A URI reference (CloudEvents 1.0, source). */
const SOURCE = /^(\/|[a-z][a-z0-9+.-]*:)\S+$/;
const TRACE_PARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The project's own documents are cited by its roadmap, so that one that is only said to be there is entered here. */
const entered = await ask('initiative-service', {
  method: 'POST',
  path: '/v1/documents',
  scope: 'utbredt:documents.write',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({
    files: {
      'document.yaml': [
        'id: eksempel-notat',
        'title: Et oppdiktet notat',
        'issuer: Fjordby helseforetak (oppdiktet)',
        'publishedAt: "2024-03-14"',
        'scope: Ingenting.',
        'classification: OPEN',
        'licence: oppdiktet eksempel',
      ].join('\n'),
    },
  }),
});
assert.equal(entered.status, 200, JSON.stringify(entered.body));
await eventually(async () => assert.ok(records('utbredt.sources').length > 0, 'no document has come to its topic'));

for (const { name, schemas } of topics()) {
  describe(`${name}, read with kcat`, () => {
    const read = records(name);

    test('has records, each with CloudEvents headers, each header once', () => {
      assert.ok(read.length > 0, 'nothing was written');
      for (const record of read) {
        assert.deepEqual(ALWAYS.filter((header) => !record.names.includes(header)), [], record.headers.ce_id);
        assert.equal(new Set(record.names).size, record.names.length, String(record.names));
        assert.equal(record.headers['content-type'], 'application/json');
      }
    });

    test("is what the JSON Schemas say, in ajv's eyes", () => {
      for (const record of read) {
        const schema = schemas[record.headers.ce_type];
        assert.ok(schema, `${record.headers.ce_type} is not a type of this topic`);
        assert.deepEqual(violations(schema, JSON.parse(record.payload)), [], record.headers.ce_id);
      }
    });

    test("is CloudEvents to the CNCF's own library", () => {
      const ids = new Map();
      for (const record of read) {
        const event = Kafka.toEvent({ headers: record.headers, key: record.key, value: record.payload });

        assert.ok(event.validate());
        assert.equal(event.specversion, '1.0');
        assert.equal(event.datacontenttype, 'application/json');
        assert.match(event.source, SOURCE);
        assert.ok(event.type in schemas, event.type);
        assert.ok(Date.parse(event.time) <= Date.now() + 60_000, event.time);
        assert.deepEqual(event.data, JSON.parse(record.payload));
        if (event.traceparent !== undefined) assert.match(event.traceparent, TRACE_PARENT);
        if (event.subject !== undefined) assert.ok(event.subject.length > 0);
        if (event.data.source && event.data.content) {
          assert.equal(event.source, event.data.source);
          assert.equal(event.id, event.data.id);
        }
        ids.set(`${event.source} ${event.id}`, (ids.get(`${event.source} ${event.id}`) ?? 0) + 1);
      }
      if (!name.endsWith('.deliveries')) {
        assert.deepEqual([...ids].filter(([, times]) => times > 1), [], 'source and id name one event');
      }
    });
  });
}
