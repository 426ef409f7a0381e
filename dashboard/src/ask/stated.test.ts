import { expect, test } from 'vitest';
import type { View } from '../address/view';
import { profile, timeline } from './actor';
import { statusTable } from './board';
import { attention, cubes, matrix } from './overview';
import { vendors } from './quality';
import { initiatives, progress, promised } from './roadmap';
import * as service from './service';

const view: View = { sagt: '2021-12-31', kjent: '2024-01-01' };
const subject: service.Subject = { service: 'kjernejournal', group: 'kommune', role: 'CONSUMER' };
const query = ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey.at(-1) as Record<string, unknown>;

test.each([
  ['matrix', matrix(view)],
  ['attention', attention(view)],
  ['cubes', cubes(view)],
  ['coverage', service.coverage(subject, view, 'NATION')],
  ['map', service.map(subject, view)],
  ['series', service.series(subject, view)],
  ['forecast', service.forecast(subject, view)],
  ['gap', service.gap(subject, view)],
  ['funnel', service.funnel(subject, view)],
  ['support', service.support('kjernejournal', view)],
  ['statements', service.statements('kjernejournal', view)],
  ['explanation', service.explanation(subject, view)],
  ['milestones', service.milestones(view, {})],
  ['profile', profile('m-1103', view)],
  ['timeline', timeline('m-1103', view)],
  ['status table', statusTable('kommune', view)],
  ['vendors', vendors(view)],
  ['initiatives', initiatives(view)],
  ['progress', progress('i', view)],
  ['roadmap', promised(view, undefined)],
])('%s is asked as stated by the day of the address', (_, asked) => {
  expect(query(asked)).toMatchObject({ statedBy: '2021-12-31', knownAt: '2024-01-01' });
});

test('an edition of the roadmap and a day are both kept to by the earlier of them', () => {
  expect(query(promised(view, '2021-10-31'))).toMatchObject({ statedBy: '2021-10-31' });
  expect(query(promised(view, '2024-02-15'))).toMatchObject({ statedBy: '2021-12-31' });
  expect(query(promised({}, '2024-02-15'))).toMatchObject({ statedBy: '2024-02-15' });
});

test('the address of a figure says what it is stated by', () => {
  expect(service.addressOf(subject, view)).toContain('statedBy=2021-12-31');
});
