import { expect, test } from 'vitest';
import type { Milestone } from './milestoneWords';
import { plans } from './rows';

const date = (written: string | null, kind = 'PLANNED') => ({ date: written, kind, firmness: 'INTENT' });
const milestone = (id: string, more: object) =>
  ({
    id,
    name: id,
    initiative: 'i',
    initiativeName: 'I',
    state: 'DUE',
    late: false,
    slip: null,
    actual: null,
    ...more,
  }) as unknown as Milestone;

test('a milestone that moved shows where it stood first, one that did not shows once', () => {
  const moved = { original: date('2023'), latest: date('2025'), slip: { later: true } };
  const still = { original: date('2022'), latest: date('2022'), slip: { later: false } };
  const [plan] = plans([milestone('moved', moved), milestone('still', still)]);
  expect(plan?.rows.map(({ id, dates }) => [id, ...dates.map((each) => each.date)])).toEqual([
    ['still', '2022'],
    ['moved', '2023', '2025'],
  ]);
});

test('what has no date is counted and not drawn', () => {
  const [plan] = plans([milestone('some day', { original: null, latest: date(null) })]);
  expect(plan).toMatchObject({ undated: 1, rows: [] });
});
