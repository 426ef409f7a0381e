import { expect, test } from 'vitest';
import { apart } from './BankLines';
import { bars, measureOf, most, series, squares } from './picture';
import type { BankColumn, BankTable } from './rows';

const column = (code: string, over: Partial<BankColumn> = {}): BankColumn => ({
  code,
  label: code,
  months: false,
  percent: false,
  ...over,
});
const cell = (value: number | null) => ({ value, status: value === null ? '..' : null });
const table = (over: Partial<BankTable>): BankTable => ({ variables: [], heads: [], columns: [], rows: [], ...over });
const row = (codes: string[], ...values: (number | null)[]) => ({
  key: codes.join(),
  codes,
  heads: codes,
  cells: values.map(cell),
});

test('a share is drawn unless another measure is asked for, and a month never', () => {
  const columns = [column('Frist', { months: true }), column('Antall'), column('Andel', { percent: true })];
  expect(measureOf(table({ columns }), undefined)?.code).toBe('Andel');
  expect(measureOf(table({ columns }), 'Antall')?.code).toBe('Antall');
  expect(measureOf(table({ columns }), 'Frist')?.code).toBe('Andel');
  expect(measureOf(table({ columns: columns.slice(0, 1) }), undefined)).toBeUndefined();
});

test('the months of a row are one line, and its bar is the latest of them', () => {
  const antall = column('Antall');
  const lines = series(
    table({
      variables: ['Region', 'Tid'],
      columns: [antall],
      rows: [
        row(['03', '2023M11'], 1),
        row(['03', '2023M12'], null),
        row(['11', '2023M11'], 4),
        row(['11', '2023M12'], 5),
      ],
    }),
    antall,
  );
  expect(lines.map(({ label, points }) => [label, points.map(({ cell }) => cell.value)])).toEqual([
    ['03', [1, null]],
    ['11', [4, 5]],
  ]);
  expect(bars(lines).map(({ cell }) => cell.value)).toEqual([null, 5]);
});

test('a map is drawn only of municipalities, and not where something else varies too', () => {
  const antall = column('Antall');
  const rows = [row(['4601'], 1), row(['46'], 2), row(['9999'], 3)];
  expect(squares(table({ variables: ['Region'], columns: [antall], rows }), antall).map(({ key }) => key)).toEqual([
    '4601',
  ]);
  const more = [row(['4601', 'SOURCE'], 1)];
  expect(squares(table({ variables: ['Region', 'Rolle'], columns: [antall], rows: more }), antall)).toEqual([]);
});

test('the scale of a share is a hundred, of a number the largest, and never nothing', () => {
  expect(most(column('Andel', { percent: true }), [cell(12)])).toBe(100);
  expect(most(column('Antall'), [cell(12), cell(null)])).toBe(12);
  expect(most(column('Antall'), [cell(null)])).toBe(1);
});

test('names at the ends of lines never cover each other and never fall below the picture', () => {
  const placed = apart([270, 270, 20, 22, 269]);
  const sorted = [...placed].sort((one, other) => one - other);
  expect(sorted.every((place, at) => at === 0 || place - sorted[at - 1]! >= 15)).toBe(true);
  expect(Math.max(...placed)).toBeLessThanOrEqual(274);
});
