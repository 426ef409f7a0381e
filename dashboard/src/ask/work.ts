import type { Reported } from './contract';
import { inTurn } from './turns';
import { problem, question } from './question';
import { send } from './session';

export type Standing = 'OPEN' | 'EXPLAINED' | 'FIXED';
export type FindingKind = Reported['FindingBody']['kind'];

/** A finding, where it stands, and what was said of it last. */
export type WorkItem = Reported['FindingBody'];

/** What somebody says of a finding. */
export type FollowUp = { kind: FindingKind; state: Standing; owner: string | null; note: string | null };

/** The same as it stands, with the tag that says which version it is; null while nothing is said. */
export type Kept = { said: FollowUp | null; tag: string };

type Sought = { kind?: string; state?: string; owner?: string; knownAt?: string };

const ABSENT = '"0-0"';

/** An address of one of the services, asked in turn and answered as JSON. */
const json = <T, R = T>(
  key: string,
  path: string,
  query: Record<string, string | undefined>,
  words: (body: T) => R = (body) => body as unknown as R,
) => {
  const asked = new URLSearchParams(Object.entries(query).filter((each): each is [string, string] => !!each[1]));
  const address = `${path}${asked.size > 0 ? `?${asked}` : ''}`;
  return question([key, address], async (signal) => {
    const response = await inTurn(new Request(address, { signal }));
    const body: unknown = await response.json().catch(() => null);
    return response.ok ? { data: words(body as T), response } : { error: body ?? {}, response };
  });
};

export const work = (sought: Sought) =>
  json<{ items: WorkItem[]; total: number }>('findings', '/api/reporting/v1/findings', { ...sought, limit: '200' });

/** Since when a finding is gone, where it is; null where that is not found. */
export const gone = (id: string) =>
  json<{ goneSince: string | null }>('finding', `/api/reporting/v1/findings/${encodeURIComponent(id)}`, {});

const followUpAt = (id: string) => `/api/roadmap/v1/follow-ups/${encodeURIComponent(id)}`;

/** What is said of a finding now, past all that is held. */
export async function followUp(id: string, signal?: AbortSignal): Promise<Kept> {
  const answer = await fetch(followUpAt(id), { signal, cache: 'no-store' });
  const body: unknown = await answer.json().catch(() => null);
  if (answer.status === 404) return { said: null, tag: ABSENT };
  if (!answer.ok) throw problem(body, answer);
  return { said: body as FollowUp, tag: answer.headers.get('etag') ?? ABSENT };
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

export const say = (id: string, said: FollowUp, tag: string, dryRun = false) =>
  send<{ changes: string[] }>('PUT', `${followUpAt(id)}?dryRun=${dryRun}`, JSON.stringify(said), {
    ...JSON_TYPE,
    'If-Match': tag,
  });

export type RepairState = 'OPEN' | 'REPLAYED' | 'CLOSED';

/** What an operator did with an entry. */
export type RepairAct = {
  kind: 'BEGUN' | 'REPLAYED' | 'CLOSED';
  at: string;
  client: string;
  organisation?: string;
  source?: string;
  id?: string;
  reason?: string;
};

/** Something that was refused or could not be read. */
export type Entry = {
  kind: 'REFUSED' | 'UNREADABLE' | 'CONFLICT';
  client?: string;
  source?: string | null;
  id?: string | null;
  event?: string;
  shortened?: boolean;
  code?: string;
  reason?: string;
  refusals?: { field: string; code: string; expected: string; detail: string }[];
  repair: { entry: string; state: RepairState; acts: RepairAct[] };
};

const ASIDE = '/api/adoption/v1/set-aside';

export const entries = (state: RepairState, next?: string) =>
  json<{ setAside: Entry[]; next?: string }>('entries', ASIDE, { state, next, limit: '100' });

/** The tag of an entry as it stands now. */
export async function entryTag(entry: string): Promise<string> {
  const answer = await fetch(`${ASIDE}/entry?entry=${encodeURIComponent(entry)}`, { cache: 'no-store' });
  if (!answer.ok) throw problem(await answer.json().catch(() => null), answer);
  return answer.headers.get('etag') ?? '';
}

export type Replay = { dryRun: boolean; repair: Entry['repair']; results: Result[] };
export type Result = {
  status: string;
  problems?: { code: string; field?: string; detail: string; detailNb: string }[];
};

const EVENT = { 'Content-Type': 'application/cloudevents+json' };
const of = (what: string, entry: string) => `${ASIDE}/${what}?entry=${encodeURIComponent(entry)}`;

export const tryReplay = (entry: string, event: string) =>
  send<Replay>('POST', `${of('replays', entry)}&dryRun=true`, event, EVENT);

export const replay = (entry: string, event: string, tag: string) =>
  send<Replay>('POST', of('replays', entry), event, { ...EVENT, 'If-Match': tag });

export const close = (entry: string, reason: string, tag: string) =>
  send<Entry['repair']>('POST', of('closings', entry), JSON.stringify({ reason }), { ...JSON_TYPE, 'If-Match': tag });
