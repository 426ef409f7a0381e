import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CALM, LATER, SOON, follow, listen, moves } from './moved';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

type Told = Parameters<Parameters<typeof follow>[0]['listen']>[0];

function following(over: { seen?: () => boolean; refresh?: () => Promise<unknown> | null } = {}) {
  const view = { refreshed: 0, listened: 0, left: 0, told: null as Told | null };
  const listen = (told: Told) => {
    view.listened += 1;
    view.told = told;
    return () => {
      view.left += 1;
      view.told = null;
    };
  };
  const refresh = () => {
    view.refreshed += 1;
    return Promise.resolve();
  };
  return {
    view,
    says: (now: string) => view.told?.position(now),
    ...follow({ listen, refresh, seen: () => true, ...over }),
  };
}

test('a view that stands is not drawn again', async () => {
  const { view, says, end } = following();
  says('a');
  says('a');
  await pass(60 * CALM);
  end();
  expect(view.refreshed).toBe(0);
});

test('a view that has moved is drawn again at once', async () => {
  const { view, says, end } = following();
  says('a');
  says('b');
  await pass(0);
  end();
  expect(view.refreshed).toBe(1);
});

test('a view that moves all the time is drawn no more often than it can be read, and its last position is drawn', async () => {
  const { view, says, end } = following();
  for (let at = 0; at < 40; at += 1) {
    says(String(at));
    await pass(CALM / 4);
  }
  expect(view.refreshed).toBeLessThanOrEqual(11);
  const before = view.refreshed;
  says('last');
  await pass(2 * CALM);
  end();
  expect(view.refreshed).toBe(before + 1);
});

test('a picture that took long leaves the view alone for ten times as long', async () => {
  const drawn: number[] = [];
  const { says, end } = following({
    refresh: () => {
      drawn.push(Date.now());
      return pause(2_000);
    },
  });
  says('a');
  says('b');
  await pass(1);
  says('c');
  await pass(60_000);
  end();
  expect(drawn).toHaveLength(2);
  expect(drawn[1]! - drawn[0]!).toBeGreaterThanOrEqual(22_000);
});

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

test('a page nobody looks at follows nothing, and draws what it missed when looked at again', async () => {
  let seen = true;
  const { view, says, look, end } = following({ seen: () => seen });
  says('a');
  seen = false;
  look();
  expect(view.left).toBe(1);
  seen = true;
  look();
  says('b');
  await pass(0);
  end();
  expect([view.listened, view.refreshed]).toEqual([2, 1]);
});

test('what could not be drawn yet is drawn when it can be', async () => {
  let busy = true;
  let drawn = 0;
  const { says, end } = following({
    refresh: () => {
      if (busy) return null;
      drawn += 1;
      return Promise.resolve();
    },
  });
  says('a');
  says('b');
  await pass(4 * SOON);
  expect(drawn).toBe(0);
  busy = false;
  await pass(SOON);
  end();
  expect(drawn).toBe(1);
});

test('whoever was turned away comes again later', async () => {
  const { view, end } = following();
  view.told!.shut();
  expect(view.listened).toBe(1);
  await pass(LATER);
  end();
  expect(view.listened).toBe(2);
});

test('nothing is drawn or followed after the end', async () => {
  const { view, says, look, end } = following();
  says('a');
  end();
  look();
  says('b');
  await pass(10 * LATER);
  expect([view.refreshed, view.listened, view.left]).toEqual([0, 1, 1]);
});

test('a position is the id of its event, and only a line that is not taken up again is told of', () => {
  const heard: Record<string, (event: unknown) => void> = {};
  const source = {
    readyState: 0,
    close: vi.fn(),
    addEventListener: (name: string, then: (event: unknown) => void) => (heard[name] = then),
  };
  vi.stubGlobal(
    'EventSource',
    Object.assign(
      vi.fn(function () {
        return source;
      }),
      { CLOSED: 2 },
    ),
  );
  const told = { position: vi.fn(), shut: vi.fn() };
  const leave = listen(told);
  heard.position!({ lastEventId: 'x-1' });
  heard.error!({});
  expect(told.position).toHaveBeenCalledWith('x-1');
  expect(told.shut).not.toHaveBeenCalled();
  source.readyState = 2;
  heard.error!({});
  expect(told.shut).toHaveBeenCalledOnce();
  leave();
  expect(source.close).toHaveBeenCalledOnce();
});

test('the catalogue is not asked again for every report', () => {
  expect(moves(['services'])).toBe(false);
  expect(moves(['matrix', {}])).toBe(true);
});
