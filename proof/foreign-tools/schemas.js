/** JSON Schema 2020-12 by ajv: the event contract's schemas, and those of an API document. */
import { readdirSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CONTRACT, read } from './street.js';

const SCHEMAS = new URL('schemas/', CONTRACT);

function ajv() {
  const made = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(made);
  made.addFormat('int32', true);
  made.addFormat('int64', true);
  return made;
}

const contract = ajv();
for (const file of readdirSync(SCHEMAS)) {
  contract.addSchema(JSON.parse(read(file, SCHEMAS)));
}

function told(validate, value) {
  return validate(value)
    ? []
    : validate.errors.map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}

/** What is wrong with a value by a schema of the contract; empty when nothing is. */
export function violations(schema, value) {
  return told(contract.getSchema(`https://utbredt.no/schemas/${schema}`), value);
}

const apis = new Map();

/** What is wrong with a value by a schema within an API document; empty when nothing is. */
export function apiViolations(api, schema, value) {
  if (!apis.has(api)) {
    const own = ajv();
    own.addSchema({ $id: 'https://utbredt.no/api', components: api.components });
    apis.set(api, own);
  }
  const rooted = JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"https://utbredt.no/api#/components/'));
  return told(apis.get(api).compile(rooted), value);
}
