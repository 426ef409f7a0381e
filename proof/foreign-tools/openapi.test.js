import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Validator } from '@seriousme/openapi-schema-validator';
import { SERVICES, document, operations } from './street.js';

const RULES = {
  struct: 'error',
  'no-unresolved-refs': 'error',
  'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: true },
  'no-invalid-parameter-examples': { severity: 'error', allowAdditionalProperties: true },
  'no-ambiguous-paths': 'error',
  'no-identical-paths': 'error',
  'path-parameters-defined': 'error',
  'path-declaration-must-exist': 'error',
  'operation-parameters-unique': 'error',
  'operation-operationId-unique': 'error',
  'operation-2xx-response': 'error',
  'operation-4xx-response': 'off',
  'operation-summary': 'error',
  'security-defined': 'error',
  'info-license': 'error',
  'info-license-strict': 'error',
  'tag-description': 'error',
  'operation-tag-defined': 'error',
  'no-enum-type-mismatch': 'error',
  'no-schema-type-mismatch': 'error',
  'no-duplicated-tag-names': 'error',
};

for (const service of Object.keys(SERVICES)) {
  describe(`the API document of ${service}`, () => {
    test('is OpenAPI 3.1 to its own schema', async () => {
      const api = await document(service);
      const validator = new Validator();
      const result = await validator.validate(structuredClone(api));

      assert.deepEqual(result.errors ?? [], []);
      assert.equal(validator.version, '3.1');
    });

    test('has no reference into the void and no example its schema refuses', async () => {
      const problems = await lintFromString({
        source: JSON.stringify(await document(service)),
        config: await createConfig({ rules: RULES }),
      });

      assert.deepEqual(
        problems.map((problem) => `${problem.ruleId} ${problem.location[0]?.pointer}: ${problem.message}`),
        [],
      );
    });

    test('says of every operation what it does, asks for and answers', async () => {
      const silent = [];
      for (const operation of operations(await document(service))) {
        const expected = {
          summary: operation.summary,
          description: operation.description,
          tag: operation.tags?.length,
          'default problem': operation.responses.default?.content['application/problem+json'],
          success: Object.keys(operation.responses).some((status) => status.startsWith('2')),
          security: operation.security,
        };
        for (const parameter of operation.parameters ?? []) {
          expected[`description of ${parameter.name}`] = parameter.description;
          expected[`schema of ${parameter.name}`] = parameter.schema;
        }
        for (const [status, response] of Object.entries(operation.responses)) {
          expected[`description of ${status}`] = response.description;
          for (const [type, media] of Object.entries(response.content ?? {})) {
            expected[`schema of ${status} ${type}`] = media.schema;
          }
        }
        for (const [name, said] of Object.entries(expected)) {
          if (!said) silent.push(`${operation.name}: ${name}`);
        }
      }
      assert.deepEqual(silent, []);
    });
  });
}
