import { expect, test } from 'vitest';
import type { Reported } from '../ask/contract';
import { chosen } from './selection';

const named = (id: string) => ({ id, name: id });
const row = (service: string, role: 'SOURCE' | 'CONSUMER') =>
  ({ service: named(service), solution: named(service), role, depth: 0, cells: [] }) as Reported['MatrixRowBody'];

const matrix = {
  groups: [named('apotek'), named('hf'), named('kommune')],
  rows: [
    row('pll', 'CONSUMER'),
    row('journaldokumenter', 'SOURCE'),
    row('journaldokumenter', 'CONSUMER'),
    row('helsenorge-pasientjournal', 'SOURCE'),
    row('helseplattformen', 'CONSUMER'),
  ],
} as unknown as Reported['MatrixBody'];

test('the first page has its dozen in its own order, one row a service', () => {
  const { groups, rows } = chosen(matrix, {});
  expect(groups.map(({ id }) => id)).toEqual(['kommune', 'hf']);
  expect(rows.map(({ service, role }) => [service.id, role])).toEqual([
    ['journaldokumenter', 'CONSUMER'],
    ['helsenorge-pasientjournal', 'SOURCE'],
    ['pll', 'CONSUMER'],
  ]);
});

test('all there is is shown when it is asked for', () => {
  expect(chosen(matrix, { rader: 'alle' })).toEqual({ groups: matrix.groups, rows: matrix.rows });
});
