import { expect, test } from 'vitest';
import { dayNumber, spanOf } from './days';

const span = (from: string | null, to: string | null) => ({
  from: from === null ? null : dayNumber(from),
  to: to === null ? null : dayNumber(to),
});

test('an imprecise date stays the span it is', () => {
  expect(spanOf('2023')).toMatchObject(span('2023-01-01', '2023-12-31'));
  expect(spanOf('2021-H2/2022')).toMatchObject(span('2021-07-01', '2022-12-31'));
  expect(spanOf('2018-Q4')).toMatchObject(span('2018-10-01', '2018-12-31'));
  expect(spanOf('2024-02')).toMatchObject(span('2024-02-01', '2024-02-29'));
});

test('an open end stays open', () => {
  expect(spanOf('../2023-05-01')).toMatchObject(span(null, '2023-05-01'));
  expect(spanOf('2024/..')).toMatchObject(span('2024-01-01', null));
});

test('a month or year as a point is its last day', () => {
  expect(dayNumber('2022')).toBe(dayNumber('2022-12-31'));
  expect(dayNumber('2021-10')).toBe(dayNumber('2021-10-31'));
});
