import { expect, test } from 'vitest';
import { carried, read, write } from './view';

test('an address is read and written back the same', () => {
  const search = '?dato=2023-06-30&kjent=2023-06-30&struktur=2024-01-01&minst=i-bruk&omrade=helse-vest&ruter=pop';
  expect(read(search).faults).toEqual([]);
  expect(write(read(search).view)).toBe(search);
});

test('what an address says that is unknown is named and dropped, the rest stands', () => {
  const { view, faults } = read('?minst=brukt&farge=gul&dato=2023-02-31&kjent=2024-01-01');
  expect(view).toEqual({ kjent: '2024-01-01' });
  expect(faults).toEqual([
    { key: 'minst', value: 'brukt', known: true },
    { key: 'farge', value: 'gul', known: false },
    { key: 'dato', value: '2023-02-31', known: true },
  ]);
});

test('a name every object has is no word of an address', () => {
  expect(read('?constructor=x&omrade=toString').view).toEqual({});
});

test('from page to page one keeps the day and the language, not the page’s own choices', () => {
  expect(write(carried({ dato: '2023-06-30', sprak: 'en', ruter: 'pop', vis: 'kart' }))).toBe(
    '?dato=2023-06-30&sprak=en',
  );
});

test('a picture is asked for by a plain name, and is not carried to other pages', () => {
  expect(read('?bilde=kart').view).toEqual({ bilde: 'kart' });
  expect(read('?bilde=Kart').faults).toEqual([{ key: 'bilde', value: 'Kart', known: true }]);
  expect(write(carried({ bilde: 'kart', sagt: '2021-12-31', direkte: 'av' }))).toBe('?sagt=2021-12-31&direkte=av');
});
