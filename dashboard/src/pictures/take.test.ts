import { expect, test } from 'vitest';
import { fileName, sharpness } from './take';

const DAY = '2026-11-30';
const page = '/tjeneste/kjernejournal/kommune';

test('a file is called by its page, its picture and its day', () => {
  expect(fileName(page, 'kart', { dato: '2021-12-31' }, DAY, false)).toBe(
    'utbredt-tjeneste-kjernejournal-kommune-kart-2021-12-31',
  );
  expect(fileName('/', 'matrise', {}, DAY, false)).toBe('utbredt-matrise-2026-11-30');
});

test('a file says as known on, as stated by, and that it is simulated', () => {
  const view = { dato: '2021-12-31', kjent: '2022-01-31', sagt: '2022-01-15' };
  expect(fileName('/', 'kuber', view, DAY, true)).toBe(
    'utbredt-kuber-simulert-2021-12-31-kjent-2022-01-31-sagt-2022-01-15',
  );
});

test('a name keeps to letters every file system has, and keeps its day however long it is', () => {
  const name = fileName('/aktor/..%2F' + 'æøå'.repeat(99), 'spor', { gruppe: 'a/b' }, DAY, false);
  expect(name).toMatch(/^[a-z0-9.-]+-2026-11-30$/);
  expect(name).not.toContain('..');
  expect(name.length).toBeLessThan(140);
});

test('a picture is painted twice as large, unless no browser could', () => {
  expect(sharpness({ width: 800, height: 600 })).toBe(2);
  expect(sharpness({ width: 1000, height: 64_000 })).toBeCloseTo(0.25);
  const large = { width: 5000, height: 5000 };
  expect((large.width * sharpness(large)) ** 2).toBeLessThanOrEqual(16_000_001);
});
