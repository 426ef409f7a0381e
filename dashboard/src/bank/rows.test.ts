import { expect, test } from 'vitest';
import type { Dataset } from '../ask/bank';
import { tableOf } from './rows';

const set: Dataset = {
  label: '',
  id: ['Tjeneste', 'Region', 'ContentsCode', 'Tid'],
  size: [1, 2, 2, 1],
  dimension: {
    Tjeneste: { label: 'tjeneste', category: { index: ['a'] } },
    Region: { label: 'område', category: { index: { '03': 0, '11': 1 }, label: { '03': 'Oslo', '11': 'Rogaland' } } },
    ContentsCode: { label: 'variabel', category: { index: ['Antall', 'Andel'] } },
    Tid: { label: 'måned', category: { index: ['2021M12'] } },
  },
  value: [1, 100, null, null],
  status: { '2': '..', '3': ':' },
};

test('a cube becomes a table with what is measured across', () => {
  const { heads, columns, rows } = tableOf(set, 'ContentsCode');
  expect(heads).toEqual(['område']);
  expect(columns).toEqual(['Antall', 'Andel']);
  expect(rows[0]).toEqual({
    key: '0',
    heads: ['Oslo'],
    cells: [
      { value: 1, status: null },
      { value: 100, status: null },
    ],
  });
});

test('what has no number keeps its sign and never becomes nought', () => {
  expect(tableOf(set, 'ContentsCode').rows[1]?.cells).toEqual([
    { value: null, status: '..' },
    { value: null, status: ':' },
  ]);
});
