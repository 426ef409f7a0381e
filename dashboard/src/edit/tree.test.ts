import { expect, test } from 'vitest';
import { at, isWithheld, placed, put, sorted } from './tree';

const ITEM = { id: 'a', dates: [{ date: '2021', source: { document: 'd', quote: 'q' } }, { withheld: 'x' }] };

test('what is written at a place stands there, and the rest stands as it was', () => {
  const next = put(ITEM, '/dates/0/source/document', 'e');
  expect(at(next, '/dates/0/source/document')).toBe('e');
  expect(at(next, '/dates/0/source/quote')).toBe('q');
  expect(next.dates[1]).toBe(ITEM.dates[1]);
  expect(at(ITEM, '/dates/0/source/document')).toBe('d');
});

test('what is not said is no empty text but is not there', () => {
  expect(put(ITEM, '/dates/0/source/quote', undefined).dates[0]).toEqual({ date: '2021', source: { document: 'd' } });
  expect(put(ITEM, '/dates/0', undefined).dates).toEqual([{ withheld: 'x' }]);
});

test('an object of which nothing is left is not there either', () => {
  expect(put({ id: 'a', tests: { inPortfolio: 'NO' } }, '/tests/inPortfolio', undefined)).toEqual({ id: 'a' });
});

test('a date that is not known is null and not left out', () => {
  expect(put(ITEM, '/dates/0/date', null).dates[0]).toHaveProperty('date', null);
});

test('an item takes its own place and leaves the others, what others wrote meanwhile too', () => {
  const theirs = { id: 'i', milestones: [{ id: 'new' }, { id: 'a', name: 'before' }], notice: 'n' };
  const { tree, base } = placed(theirs, 'milestones', 'a', { id: 'a', name: 'after' });
  expect(tree).toEqual({ ...theirs, milestones: [{ id: 'new' }, { id: 'a', name: 'after' }] });
  expect(base).toBe('/milestones/1');
});

test('a new item stands last, also where there was none', () => {
  expect(placed({ id: 'i' }, 'followUps', null, { id: 'b' })).toEqual({
    tree: { id: 'i', followUps: [{ id: 'b' }] },
    base: '/followUps/0',
  });
});

test('what is wrong at a field is told there, and what is wrong elsewhere is not lost', () => {
  const findings = [
    { pointer: '/milestones/1/name' },
    { pointer: '/milestones/1/parts/0' },
    { pointer: '/milestones/10/name' },
  ];
  const { byField, elsewhere } = sorted(findings, '/milestones/1', ['/name']);
  expect([...byField.keys()]).toEqual(['/name']);
  expect(elsewhere).toEqual(findings.slice(1));
});

test('what is withheld is known by its mark', () => {
  expect(ITEM.dates.map(isWithheld)).toEqual([false, true]);
});
