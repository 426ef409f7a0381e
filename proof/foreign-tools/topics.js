/** The topics as Debian's kcat reads them. */
import { execFileSync } from 'node:child_process';
import { parse } from 'yaml';
import { BROKERS, CONTRACT, read } from './street.js';

/** Every topic of the contract that is everybody's, with the payload schemas of its messages by event type. */
export function topics() {
  const asyncapi = parse(read('asyncapi.yaml', CONTRACT));
  const shared = Object.values(asyncapi.channels).filter((channel) => !channel.parameters);
  return shared.map((channel) => {
    const schemas = {};
    for (const reference of Object.values(channel.messages)) {
      const message = asyncapi.components.messages[reference.$ref.split('/').at(-1)];
      for (const type of message.summary.match(/no\.utbredt\.[a-z.-]+\.v\d+/g)) {
        schemas[type] = message.payload.$ref.split('/').at(-1);
      }
    }
    return { name: channel.address, schemas };
  });
}

/** Puts a record onto a topic. */
export function put(topic, value, headers) {
  const said = Object.entries(headers).filter(([, text]) => text !== undefined);
  const described = said.flatMap(([name, text]) => ['-H', `${name}=${text}`]);
  execFileSync('kcat', ['-P', '-b', BROKERS, '-t', topic, ...described], { input: value, timeout: 60_000 });
}

/** Every committed record of a topic that says something: one without a value takes back what its key said. */
export function records(topic) {
  const lines = execFileSync(
    'kcat',
    ['-C', '-q', '-b', BROKERS, '-t', topic, '-o', 'beginning', '-e', '-J', '-X', 'isolation.level=read_committed'],
    { encoding: 'utf8', maxBuffer: 1 << 30, timeout: 300_000 },
  );
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { headers = [], ...record } = JSON.parse(line);
      const pairs = headers.flatMap((name, i) => (i % 2 ? [] : [[name, headers[i + 1]]]));
      return { ...record, headers: Object.fromEntries(pairs), names: pairs.map(([name]) => name) };
    })
    .filter((record) => record.payload !== null);
}
