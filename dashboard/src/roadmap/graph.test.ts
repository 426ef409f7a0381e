import { expect, test } from 'vitest';
import type { Promised } from '../ask/contract';
import { BOX, drawn, lines } from './graph';

const node = (id: string, kind: Promised['Node']['kind'] = 'INITIATIVE') => ({ id, kind, name: id.toUpperCase() });
const edge = (from: string, to: string, hard = false) => ({
  dependency: to,
  from,
  to,
  hard,
  kinds: [],
  ofMilestone: null,
  texts: [],
});
const answer = (more: Partial<Promised['DependenciesAnswer']>): Promised['DependenciesAnswer'] => ({
  notice: '',
  nodes: [],
  edges: [],
  touched: [],
  ...more,
});

test('what depends stands to the left of what it rests on, and no two boxes cover each other', () => {
  const { boxes, arrows, beside } = drawn(
    answer({
      nodes: ['a', 'b', 'c', 'd'].map((id) => node(id)),
      edges: [edge('a', 'b', true), edge('b', 'c'), edge('d', 'c')],
    }),
  );
  const at = new Map(boxes.map((box) => [box.id, box]));
  expect(at.get('a')!.x).toBeLessThan(at.get('b')!.x);
  expect(at.get('b')!.x).toBeLessThan(at.get('c')!.x);
  for (const one of boxes)
    for (const other of boxes)
      if (one !== other)
        expect(Math.abs(one.x - other.x) >= BOX.width || Math.abs(one.y - other.y) >= BOX.height).toBe(true);
  expect(arrows.map(({ hard }) => hard)).toEqual([true, false, false]);
  expect(beside).toBe(0);
});

test('two dependencies between the same two are two arrows, and a ring is drawn', () => {
  const { arrows, boxes } = drawn(
    answer({ nodes: [node('a'), node('b')], edges: [edge('a', 'b'), edge('a', 'b', true), edge('b', 'a')] }),
  );
  expect(arrows).toHaveLength(3);
  expect(boxes).toHaveLength(2);
});

test('a vendor or a text is counted and stands in the table alone', () => {
  const { boxes, beside } = drawn(answer({ nodes: [node('a'), node('v', 'VENDOR_SUPPORT')], edges: [edge('a', 'v')] }));
  expect(boxes).toEqual([]);
  expect(beside).toBe(1);
});

test('nothing to draw is an empty picture', () => {
  expect(drawn(answer({}))).toMatchObject({ boxes: [], arrows: [], beside: 0 });
});

test('what was moved to later is marked, what came earlier is not', () => {
  const touch = (initiative: string, later: boolean) => ({
    initiative,
    milestone: 'm',
    name: 'M',
    slip: { earlier: !later, later, least: 1, most: 1 },
    touched: [],
  });
  const { boxes } = drawn(
    answer({
      nodes: [node('a'), node('b')],
      edges: [edge('a', 'b')],
      touched: [touch('a', false), touch('b', true)],
    }),
  );
  expect(boxes.map(({ id, moved }) => [id, moved])).toEqual([
    ['a', false],
    ['b', true],
  ]);
});

test('a name has at most two lines, cut where there is no room', () => {
  expect(lines('Kort')).toEqual(['Kort']);
  expect(lines('Avvikling av forskrivningsmodulen')).toEqual(['Avvikling av', 'forskrivningsmodulen']);
  expect(lines('Et uvanlig langt navn på et tiltak som ingen har plass til')).toHaveLength(2);
  expect(lines('Et uvanlig langt navn på et tiltak som ingen har plass til')[1]).toMatch(/…$/);
});
