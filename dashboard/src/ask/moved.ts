/** Where the view stands, told as it moves. */
const LIVE = '/api/reporting/v1/live';

/** Milliseconds: at least between two pictures, until what cannot be drawn yet is tried again, and until a door that was shut is. */
export const CALM = 1_000;
export const SOON = 500;
export const LATER = 30_000;

/** A picture that took long is not drawn again before ten times as long has passed: whoever asks much leaves room for others. */
const LEAVES = 10;

type Told = { position: (now: string) => void; shut: () => void };

type Watched = {
  /** Follows the view until what is returned is called. */
  listen: (told: Told) => () => void;
  /** Whether anybody looks. */
  seen: () => boolean;
  /** Shows what is new, and ends when it is shown. Null when it cannot at the moment. */
  refresh: () => Promise<unknown> | null;
};

/** The browser comes again by itself when the line is cut, but not when it was turned away. */
export function listen({ position, shut }: Told): () => void {
  const source = new EventSource(LIVE);
  source.addEventListener('position', ({ lastEventId }) => position(lastEventId));
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) shut();
  });
  return () => source.close();
}

/** Follows the view while somebody looks, and never draws more often than it can be read. `look` is to be called when somebody looks or no longer does; `end` ends it. */
export function follow({ listen, seen, refresh }: Watched): { look: () => void; end: () => void } {
  let leave: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: string | null = null;
  let latest: string | null = null;
  let drawing = false;
  let ended = false;

  const after = (wait: number, then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, wait);
  };
  const draw = () => {
    if (ended || drawing || latest === shown || !seen()) return;
    const began = Date.now();
    const until = latest;
    const drawn = refresh();
    if (!drawn) return after(SOON, draw);
    drawing = true;
    void drawn.finally(() => {
      shown = until;
      after(Math.max(CALM, LEAVES * (Date.now() - began)), () => {
        drawing = false;
        draw();
      });
    });
  };
  const position = (now: string) => {
    latest = now;
    shown ??= now;
    draw();
  };
  const away = () => {
    leave?.();
    leave = null;
  };
  const look = () => {
    if (ended || !seen()) return away();
    leave ??= listen({
      position,
      shut: () => {
        away();
        setTimeout(look, LATER);
      },
    });
  };
  look();
  return {
    look,
    end: () => {
      ended = true;
      clearTimeout(timer);
      away();
    },
  };
}

/** What the catalogue and the registry say: it has tags of its own, and does not move with the reports. */
const STILL = new Set([
  'services',
  'service',
  'groups',
  'categories',
  'editions',
  'differences',
  'entry',
  'published',
  'file',
  'initiative',
  'cited',
]);

export const moves = (key: readonly unknown[]): boolean => !STILL.has(String(key[0]));
