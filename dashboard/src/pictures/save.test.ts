import { expect, test } from 'vitest';
import { fileOf, tag, words, wrapped, type Beside, type Look } from './save';

const beside: Beside = {
  title: 'Kommunene',
  about: 'Kjernejournal, kommune · 31. desember 2021',
  sentence: 'I bruk 60, ukjent 296.',
  source: 'Kilde: Veikart 21.1.',
  notice: 'Ikke offisiell statistikk.',
  simulated: null,
};
const look: Look = {
  paper: 'rgb(255, 255, 255)',
  ink: 'rgb(0, 0, 0)',
  quiet: 'rgb(80, 80, 80)',
  warning: 'rgb(160, 58, 20)',
  family: 'Inter, "Segoe UI", sans-serif',
  patterns: '',
};
const square = { x: 40, y: 60, width: 500, height: 300, markup: tag('rect', { width: 500, height: 300 }) };
const shown = (text: string) => [...text.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((each) => each[1]);

test('title, what it is of, source and notice are drawn into the file', () => {
  expect(shown(fileOf([square], beside, look).text)).toEqual([
    'Kommunene',
    'Kjernejournal, kommune · 31. desember 2021',
    'Kilde: Veikart 21.1.',
    'Ikke offisiell statistikk.',
  ]);
});

test('what is simulated is marked in the file, and nothing else is', () => {
  expect(shown(fileOf([square], { ...beside, simulated: 'SIMULERT' }, look).text)).toContain('SIMULERT');
  expect(fileOf([square], beside, look).text).not.toContain('SIMULERT');
});

test('the picture lies within the file wherever it stood on its page', () => {
  const { text, width, height } = fileOf([square], beside, look);
  expect(width).toBe(532);
  expect(height).toBeGreaterThan(300 + 4 * 11);
  expect(text).toMatch(/<g transform="translate\(-24 /);
});

test('what somebody has called a thing is words in the file, never markup', () => {
  const { text } = fileOf([square], { ...beside, title: '</text><script>alert("1")</script>\u0000' }, look);
  expect(text).not.toContain('<script');
  expect(text).not.toContain('\u0000');
  expect(text).toContain('&lt;script&gt;');
  expect(words({ x: 1, fill: '"/><a' }, "o'&")).toBe('<text x="1" fill="&quot;/&gt;&lt;a">o&#39;&amp;</text>');
});

test('nothing in the file points outside it', () => {
  const { text } = fileOf([square], beside, look);
  expect(text).not.toMatch(/var\(|href|class=|style=/);
  expect(text.match(/https?:/g)).toEqual(['http:']);
});

test('a picture of nothing is still a file with its notice', () => {
  const { width, height, text } = fileOf([], beside, look);
  expect(width).toBe(452);
  expect(height).toBeGreaterThan(50);
  expect(shown(text)).toContain('Ikke offisiell statistikk.');
});

test('a long line is broken between words, a long word is not', () => {
  expect(wrapped('Ikke offisiell statistikk; ikke utgitt', 18)).toEqual([
    'Ikke offisiell',
    'statistikk; ikke',
    'utgitt',
  ]);
  expect(wrapped('arbeidsmiljødirektoratet er', 6)).toEqual(['arbeidsmiljødirektoratet', 'er']);
  expect(wrapped(' ', 6)).toEqual([]);
});
