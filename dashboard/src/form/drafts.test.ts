import { afterEach, expect, test, vi } from 'vitest';
import { drafts } from './drafts';

afterEach(() => vi.unstubAllGlobals());

function tab(kept: Record<string, string> = {}) {
  const items = new Map(Object.entries(kept));
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => items.set(name, value),
    removeItem: (name: string) => items.delete(name),
  });
}

test('a draft is kept with the version it was begun from, until it is dropped', () => {
  tab();
  drafts.keep('a', { text: 'id: a', tag: '"1-7"' });
  expect(drafts.of('a')).toEqual({ text: 'id: a', tag: '"1-7"' });
  expect(drafts.of('b')).toBeNull();
  drafts.drop('a');
  expect(drafts.of('a')).toBeNull();
});

test('what is no draft is none', () => {
  tab({ 'utbredt.utkast.a': '{"text":1}', 'utbredt.utkast.b': '{' });
  expect(drafts.of('a')).toBeNull();
  expect(drafts.of('b')).toBeNull();
});
