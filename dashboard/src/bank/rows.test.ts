import { expect, test } from 'vitest';
import type { Dataset } from '../ask/bank';
import { monthOf, tableOf } from './rows';

const set: Dataset = {
  label: '',
  id: ['Tjeneste', 'Region', 'ContentsCode', 'Tid'],
  size: [1, 2, 2, 1],
  dimension: {
    Tjeneste: { label: 'tjeneste', category: { index: ['a'] } },
    Region: { label: 'område', category: { index: { '03': 0, '11': 1 }, label: { '03': 'Oslo', '11': 'Rogaland' } } },
    ContentsCode: { label: 'variabel', category: { index: ['Antall', 'Andel'], unit: { Andel: { base: 'prosent' } } } },
    Tid: { label: 'måned', category: { index: ['2021M12'] } },
  },
  value: [1, 100, null, null],
  status: { '2': '..', '3': ':' },
};

test('a cube becomes a table with what is measured across', () => {
  const { heads, columns, rows } = tableOf(set, 'ContentsCode');
  expect(heads).toEqual(['område']);
  expect(columns).toEqual([
    { code: 'Antall', label: 'Antall', months: false, percent: false },
    { code: 'Andel', label: 'Andel', months: false, percent: true },
  ]);
  expect(rows[0]).toEqual({
    key: '0',
    codes: ['03'],
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

test('a month is told as a month, in both languages', () => {
  const measures = {
    label: 'variabel',
    category: { index: ['Frist'], unit: { Frist: { base: 'år og måned (ÅÅÅÅMM)' } } },
  };
  const dated = {
    ...set,
    size: [1, 2, 1, 1],
    dimension: { ...set.dimension, ContentsCode: measures },
    value: [202501, null],
  };
  expect(tableOf(dated, 'ContentsCode').columns).toMatchObject([{ label: 'Frist', months: true }]);
  expect(monthOf(202501)).toBe('2025-01');
});
