import { expect, test } from 'vitest';
import { numbers } from './numbers';

const nb = numbers('nb');
const en = numbers('en');

test('what is not known is never told as nought', () => {
  for (const write of [nb.count, nb.percent, nb.cellPercent, nb.points, nb.difference, nb.amount]) {
    expect(write(null)).toBe('ukjent');
    expect(write(undefined)).toBe('ukjent');
    expect(write(Number.NaN)).toBe('ukjent');
  }
  expect(en.percent(null)).toBe('unknown');
});

test('Norwegian numbers have a comma, a hard space before per cent and spaces between thousands', () => {
  expect(nb.percent(12.34)).toBe('12,3\u00a0%');
  expect(nb.count(5391369)).toBe('5\u00a0391\u00a0369');
  expect(en.percent(12.34)).toBe('12.3%');
});

test('not all is never told as a hundred, and not none never as nought', () => {
  expect(nb.cellPercent(99.97)).toBe('99,9\u00a0%');
  expect(nb.cellPercent(99.6)).toBe('99,6\u00a0%');
  expect(nb.cellPercent(100)).toBe('100\u00a0%');
  expect(nb.cellPercent(0.01)).toBe('<\u00a00,1\u00a0%');
  expect(nb.cellPercent(0)).toBe('0\u00a0%');
});

test('in a cell there are no decimals from ten up', () => {
  expect(nb.cellPercent(69.2)).toBe('69\u00a0%');
  expect(nb.cellPercent(9.94)).toBe('9,9\u00a0%');
});
