import { queryOptions } from '@tanstack/react-query';

/** Why no answer came, as RFC 9457 says it; without a code when no service answered at all. */
export class Problem extends Error {
  constructor(
    readonly code: string | null,
    readonly detailNb: string | null,
    readonly detail: string | null,
    readonly field: string | null,
    readonly status: number | null,
    readonly trace: string | null,
  ) {
    super(detail ?? code ?? 'no answer');
  }

  /** Asking the same again gives the same: the question itself is at fault. */
  get lasting(): boolean {
    return this.status !== null && this.status >= 400 && this.status < 500 && this.status !== 429;
  }
}

type Answer<T> = { data?: T; error?: unknown; response: Response };

/** One question to one service, answered as JSON. `key` holds all that the answer depends on. */
export function question<T>(key: readonly unknown[], ask: (signal: AbortSignal) => Promise<Answer<T>>) {
  return queryOptions({
    queryKey: key,
    queryFn: async ({ signal }): Promise<Exclude<T, string>> => {
      const answer = await ask(signal).catch((fault: unknown) => {
        if (signal.aborted) throw fault;
        throw new Problem(null, null, null, null, null, null);
      });
      if (answer.error !== undefined || answer.data === undefined) throw problem(answer.error, answer.response);
      return answer.data as Exclude<T, string>;
    },
  });
}

export function problem(body: unknown, response: Response): Problem {
  const said = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const text = (name: string) => (typeof said[name] === 'string' ? (said[name] as string) : null);
  const trace = response.headers.get('traceparent')?.split('-')[1] ?? text('traceId');
  return new Problem(text('code'), text('detailNb'), text('detail'), text('field'), response.status, trace);
}
