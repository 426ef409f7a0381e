import { expect, test } from 'vitest';
import { dates, daysBefore, today } from './dates';

const nb = dates('nb');

test('a day is as precise as its source and none is invented', () => {
  expect(nb.day('2024-02-01')).toBe('1. februar 2024');
  expect(nb.day('2021-05')).toBe('mai 2021');
  expect(nb.day('2023')).toBe('2023');
  expect(nb.day('2022-H2')).toBe('andre halvår 2022');
  expect(nb.day('2024-Q1')).toBe('1. kvartal 2024');
  expect(nb.day('2023-Q3/2023-Q4')).toBe('3. kvartal 2023 til 4. kvartal 2023');
  expect(nb.day('2026/..')).toBe('fra 2026');
  expect(nb.day('../2022-12')).toBe('til desember 2022');
  expect(nb.day(null)).toBe('ukjent');
  expect(dates('en').day('2024-02-01')).toBe('1 February 2024');
});

test('a day in Norway begins two hours before it does in London in summer', () => {
  expect(today(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
  expect(nb.instant('2023-06-30T04:12:00Z')).toBe('30.06.2023 06:12');
});

test('days are counted back over months', () => {
  expect(daysBefore('2024-03-01', 30)).toBe('2024-01-31');
});
