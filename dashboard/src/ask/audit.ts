import type { Adopted } from './contract';
import { question } from './question';
import { inTurn } from './turns';

/** Something an operator or a steward did, as the service that keeps it tells it. */
export type Deed = Adopted['AuditedDeed'];
type Told = Adopted['AuditPage'];

const KEPT_AT = { adoption: '/api/adoption/v1/audit', roadmap: '/api/roadmap/v1/audit' } as const;
type Keeper = keyof typeof KEPT_AT;
const KEEPERS = Object.keys(KEPT_AT) as Keeper[];

/** From where on each service is asked, empty from the newest; one that has told all is not there. */
export type From = Partial<Record<Keeper, string>>;
export const NEWEST: From = { adoption: '', roadmap: '' };

/**
 * What the services tell as one list, the newest first. It ends where one of them may have something newer to tell on its next page than what
 * another has told on this one.
 */
export function merged(pages: Partial<Record<Keeper, Told>>, from: From): { deeds: Deed[]; next?: From } {
  const until = Math.max(
    ...KEEPERS.map((keeper) => (pages[keeper]?.next ? moment(pages[keeper].deeds.at(-1)) : -Infinity)),
  );
  const next: From = {};
  const deeds: Deed[] = [];
  for (const keeper of KEEPERS) {
    const page = pages[keeper];
    if (!page) continue;
    const shown = page.deeds.filter((deed) => moment(deed) >= until);
    deeds.push(...shown);
    if (page.next || shown.length < page.deeds.length) next[keeper] = shown.at(-1)?.id ?? from[keeper] ?? '';
  }
  deeds.sort((one, other) => moment(other) - moment(one));
  return { deeds, next: Object.keys(next).length > 0 ? next : undefined };
}

const moment = (deed?: Deed) => (deed ? Date.parse(deed.at) : -Infinity);

/** A page of what operators and stewards did, by all services that keep it. */
export const audit = (from: From) =>
  question(['audit', from], async (signal) => {
    const asked = KEEPERS.filter((keeper) => from[keeper] !== undefined);
    const answers = await Promise.all(
      asked.map(async (keeper) => {
        const query = new URLSearchParams({ limit: '50', ...(from[keeper] ? { next: from[keeper] } : {}) });
        const response = await inTurn(new Request(`${KEPT_AT[keeper]}?${query}`, { signal }));
        return { keeper, response, body: (await response.json().catch(() => null)) as unknown };
      }),
    );
    const failed = answers.find(({ response }) => !response.ok) ?? answers.find(({ body }) => body === null);
    if (failed) return { error: failed.body ?? {}, response: failed.response };
    const pages = Object.fromEntries(answers.map(({ keeper, body }) => [keeper, body as Told]));
    return { data: merged(pages, from), response: answers[0]?.response ?? new Response() };
  });
