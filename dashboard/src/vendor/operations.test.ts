import { expect, test } from 'vitest';
import { topics, guide } from 'virtual:for-vendors';
import { told, type OpenDocument } from './operations';

const PROBLEM = 'application/problem+json';
const document: OpenDocument = {
  info: { title: 'a', version: '1' },
  components: { parameters: { day: { name: 'date', in: 'query', description: 'The day.' } } },
  paths: {
    '/v1/reports': {
      post: {
        tags: ['Reports'],
        summary: 'Send',
        security: [{ helseid: ['utbredt:reports.write'] }, { helseid: ['utbredt:operate'] }],
        parameters: [{ $ref: '#/components/parameters/day' }],
        responses: {
          '422': { content: { [PROBLEM]: { examples: { b: { value: { code: 'b' } }, a: { value: { code: 'a' } } } } } },
          '400': { content: { [PROBLEM]: { examples: { a: { value: { code: 'a' } } } } } },
        },
      },
    },
    '/v1/actors': { get: { tags: ['Actors'] } },
  },
};

test('an operation is told with its parameters, what it asks of a token, and each code once', () => {
  expect([...told(document).keys()]).toEqual(['Reports', 'Actors']);
  expect(told(document).get('Reports')).toEqual([
    {
      key: 'post /v1/reports',
      method: 'POST',
      address: '/v1/reports',
      summary: 'Send',
      description: '',
      parameters: [{ name: 'date', place: 'query', required: false, description: 'The day.' }],
      scopes: ['utbredt:reports.write', 'utbredt:operate'],
      codes: ['a', 'b'],
    },
  ]);
});

test('the guide is the one that a test types, without what it answers', () => {
  expect(guide['Say something']).toContain('utbredt report --actor');
  expect(Object.values(guide).join('\n')).not.toContain('# →');
});

test('every topic is told with who writes it and what stands in it', () => {
  expect(topics.length).toBeGreaterThan(0);
  for (const topic of topics) {
    expect(topic.uses.map(({ action }) => action)).toContain('send');
    expect(topic.messages.length).toBeGreaterThan(0);
  }
});
