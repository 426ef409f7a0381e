import { expect, test } from 'vitest';
import type { Dataset } from '../ask/bank';
import { counts, linesOf, shade, someoneExpected } from './calendar';

const dimension = {
  Tjeneste: { label: '', category: { index: ['a', 'b'], label: { a: 'A' } } },
  Kilde: { label: '', category: { index: ['999000010'], label: { '999000010': 'Oppdiktet' } } },
  ContentsCode: { label: '', category: { index: ['Ventet', 'Hort', 'Andel', 'Sent'] } },
  Tid: { label: '', category: { index: ['2024M01', '2024M02'] } },
};
const set: Dataset = {
  label: '',
  id: ['Tjeneste', 'Kilde', 'ContentsCode', 'Tid'],
  size: [2, 1, 4, 2],
  dimension,
  value: [0, 4, 0, 1, null, 25, 0, 1, 0, 0, 0, 0, null, null, 0, 0],
};
const line = {
  key: '999000010 a',
  organisation: '999000010',
  vendor: 'Oppdiktet',
  service: 'A',
  months: [
    { month: '2024-01', expected: 0, heard: 0, share: null, late: 0 },
    { month: '2024-02', expected: 4, heard: 1, share: 25, late: 1 },
  ],
};

test('a line is a vendor and a service of which somebody was expected', () => {
  expect(linesOf(set)).toEqual([line]);
});

test('a month is the darker the less was heard, and has no shade where nobody was expected', () => {
  const month = (expected: number | null, share: number | null) =>
    shade({ month: '', expected, heard: null, share, late: null });
  expect(month(4, 100)).toBe(0);
  expect(month(4, 99)).toBe(1);
  expect(month(4, 0)).toBe(5);
  expect(month(0, null)).toBeNull();
  expect(month(4, null)).toBeNull();
});

test('nothing is asked of a table without vendors, or of a service it does not have', () => {
  const nobody = { ...dimension, Kilde: { label: '', category: { index: {} } } };
  expect(someoneExpected({ dimension }, undefined)).toBe(true);
  expect(someoneExpected({ dimension }, 'a')).toBe(true);
  expect(someoneExpected({ dimension }, 'c')).toBe(false);
  expect(someoneExpected({ dimension: nobody }, undefined)).toBe(false);
});

test('what was late is written only where something was', () => {
  const month = { month: '', expected: 4, heard: 3, share: 75 };
  expect(counts({ ...month, late: 2 }, String)).toEqual(['3', '4', '2']);
  expect(counts({ ...month, late: 0 }, String)).toEqual(['3', '4', undefined]);
});
