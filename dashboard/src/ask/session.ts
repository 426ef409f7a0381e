import { queryOptions } from '@tanstack/react-query';
import { Problem, problem } from './question';

export type SessionRole = 'STEWARD' | 'OPERATOR' | 'REPORTER';

/** Who has signed in, as the server keeps it; no token comes here. */
export type Session = {
  offered: boolean;
  organisation?: string;
  client?: string;
  roles: SessionRole[];
  until?: string;
  csrf?: string;
};

export const session = () =>
  queryOptions({
    queryKey: ['session'],
    staleTime: 30_000,
    queryFn: async ({ signal }): Promise<Session> => {
      const answer = await fetch('/api/session', { signal });
      if (!answer.ok) throw problem(null, answer);
      return (await answer.json()) as Session;
    },
  });

/** Where one signs in, to come back to the page one is on. */
export const signInAt = () => `/api/session/sign-in?til=${encodeURIComponent(location.pathname + location.search)}`;

export type Sent<T> = { status: number; tag: string | null; body: T };

/** Writes in the session's name. Whatever the service refuses is thrown as it says it. */
export async function send<T>(
  method: 'PUT' | 'POST',
  path: string,
  text: string,
  headers: Record<string, string>,
): Promise<Sent<T>> {
  const who = await fetch('/api/session').then((answer) => answer.json() as Promise<Session>, noAnswer);
  const all = { ...headers, 'X-CSRF-TOKEN': who.csrf ?? '' };
  const answer = await fetch(path, { method, body: text, headers: all }).catch(noAnswer);
  const body: unknown = await answer.json().catch(() => null);
  if (!answer.ok && !hasRows(body)) throw new Refusal(problem(body, answer), body);
  return { status: answer.status, tag: answer.headers.get('etag'), body: body as T };
}

const hasRows = (body: unknown) => typeof body === 'object' && body !== null && ('rows' in body || 'results' in body);

function noAnswer(): never {
  throw new Refusal(new Problem(null, null, null, null, null, null), null);
}

/** A write that was refused, with all the service said of it. */
export class Refusal extends Error {
  constructor(
    readonly problem: Problem,
    readonly body: unknown,
  ) {
    super(problem.message);
  }
}
