import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CALM, EVERY, follow, moves, tagNow } from './moved';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function following(over: Partial<Parameters<typeof follow>[0]> = {}) {
  const view = { tag: 'W/"1"', asked: 0, refreshed: 0 };
  const ask = async () => {
    view.asked += 1;
    return view.tag;
  };
  const refresh = () => (view.refreshed += 1) > 0;
  return { view, ...follow({ ask, refresh, seen: () => true, ...over }) };
}

test('a view that stands is asked and not drawn again', async () => {
  const { view, end } = following();
  await pass(5 * EVERY);
  end();
  expect(view.asked).toBe(6);
  expect(view.refreshed).toBe(0);
});

test('a view that has moved is drawn again within a question', async () => {
  const { view, end } = following();
  await pass(EVERY);
  view.tag = 'W/"2"';
  await pass(EVERY);
  end();
  expect(view.refreshed).toBe(1);
});

test('a view that moves all the time is drawn no more often than it can be read', async () => {
  const { view, end } = following({
    ask: async () => `W/"${Date.now()}"`,
  });
  await pass(10 * CALM);
  end();
  expect(view.refreshed).toBeGreaterThan(4);
  expect(view.refreshed).toBeLessThanOrEqual(10);
});

test('a page nobody looks at asks for nothing, and asks at once when looked at again', async () => {
  let seen = false;
  const { view, now, end } = following({ seen: () => seen });
  await pass(10 * EVERY);
  expect(view.asked).toBe(0);
  seen = true;
  now();
  await pass(0);
  end();
  expect(view.asked).toBe(1);
});

test('what could not be drawn yet is drawn when it can be', async () => {
  let busy = true;
  let drawn = 0;
  const { view, end } = following({
    refresh: () => {
      if (busy) return false;
      drawn += 1;
      return true;
    },
  });
  await pass(0);
  view.tag = 'W/"2"';
  await pass(2 * EVERY);
  expect(drawn).toBe(0);
  busy = false;
  await pass(EVERY);
  end();
  expect(drawn).toBe(1);
});

test('nothing is asked after the end', async () => {
  const { view, end } = following();
  await pass(0);
  end();
  await pass(10 * EVERY);
  expect(view.asked).toBe(1);
});

test('the tag is asked for anew each time, and the one held stands when nobody answers', async () => {
  const answers = [
    new Response('{}', { headers: { ETag: 'W/"2"' } }),
    new Response(null, { status: 503, headers: { ETag: 'W/"no"' } }),
  ];
  const fetched = vi.fn(async (_: string, __: RequestInit) => answers.shift() ?? Promise.reject(new Error('away')));
  vi.stubGlobal('fetch', fetched);
  expect([await tagNow('W/"1"'), await tagNow('W/"1"'), await tagNow('W/"1"')]).toEqual(['W/"2"', 'W/"1"', 'W/"1"']);
  expect(fetched.mock.calls[0]![1].cache).toBe('no-cache');
});

test('the catalogue is not asked again for every report', () => {
  expect(moves(['services'])).toBe(false);
  expect(moves(['matrix', {}])).toBe(true);
});
