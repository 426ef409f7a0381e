/** The cheapest answer of the view: its tag moves whenever anything has been recorded, and what is held costs the service nothing. */
const CHEAPEST = '/api/reporting/v1/unreadable?limit=1';

/** The view's tag now, or the one held when there was no answer. The browser asks by the tag it holds, and is told 304 when nothing has come. */
export async function tagNow(held: string | null): Promise<string | null> {
  const answer = await fetch(CHEAPEST, { cache: 'no-cache' }).catch(() => null);
  return answer?.ok ? answer.headers.get('ETag') : held;
}

type Watched = {
  ask: (held: string | null) => Promise<string | null>;
  /** Whether anybody looks. */
  seen: () => boolean;
  /** Shows what is new. False when it could not at the moment; it is then asked again. */
  refresh: () => boolean;
};

/** Milliseconds between two questions whether the view has moved, and at least between two refreshed pictures. */
export const EVERY = 5_000;
export const CALM = 10_000;

/** Follows the view while somebody looks, and never more often than it can be read. What is returned ends it; `now` asks at once. */
export function follow({ ask, seen, refresh }: Watched): { now: () => void; end: () => void } {
  let held: string | null = null;
  let due = false;
  let asking = false;
  let last = -Infinity;
  const step = async () => {
    if (asking || !seen()) return;
    asking = true;
    const tag = await ask(held).finally(() => (asking = false));
    due ||= held !== null && tag !== held;
    held = tag;
    if (due && Date.now() - last >= CALM && refresh()) {
      due = false;
      last = Date.now();
    }
  };
  const timer = setInterval(() => void step(), EVERY);
  void step();
  return { now: () => void step(), end: () => clearInterval(timer) };
}

/** What the catalogue and the registry say: it has tags of its own, and does not move with the reports. */
const STILL = new Set(['services', 'service', 'groups', 'categories', 'editions', 'differences', 'entry', 'published']);

export const moves = (key: readonly unknown[]): boolean => !STILL.has(String(key[0]));
