import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(tsx?|css)$/.test(name) && !name.startsWith('contract/'))
  .map((name) => ({ name, text: readFileSync(`src/${name}`, 'utf8') }));

const offenders = (form: RegExp, but: RegExp) =>
  sources.filter(({ name, text }) => !but.test(name) && form.test(text)).map(({ name }) => name);

test('only the figures write numbers and days, since others would tell unknown as nought', () => {
  expect(offenders(/\bIntl\.|toLocale|toFixed\(|toPrecision\(/, /^figures\/|\.test\./)).toEqual([]);
});

test('nothing is fetched from elsewhere', () => {
  expect(offenders(/(https?:)?\/\/[a-z0-9-]+\.[a-z]/i, /save\.ts$|\.test\./)).toEqual([]);
});

test('nothing needs a looser policy for styles or scripts', () => {
  expect(offenders(/dangerouslySetInnerHTML|innerHTML|\bstyle=|\beval\(|new Function/, /\.test\./)).toEqual([]);
});

test('no file is too long to read', () => {
  const long = sources.filter(({ text }) => text.split('\n').length > 200).map(({ name }) => name);
  expect(long).toEqual([]);
});

test('no address that somebody wrote becomes a link, since it might be a script', () => {
  expect(offenders(/href=\{(?!signInAt\(\)|path \+ write\(|DOCUMENTS\[|`\/api\/reporting\$)/, /\.test\./)).toEqual([]);
});
