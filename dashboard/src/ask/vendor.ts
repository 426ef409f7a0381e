import { queryOptions } from '@tanstack/react-query';
import type { OpenDocument } from '../vendor/operations';
import type { Adopted } from './contract';
import { problem, question } from './question';
import { send } from './session';
import { adoption, reporting } from './services';
import { inTurn } from './turns';

export type Verdict = Adopted['Verdict'];
export type Results = Adopted['Results'];
export type Sought = { verdict?: Verdict; from?: string; to?: string; next?: string };

/** One's own reports, the newest first. */
export const ownReports = (query: Sought) =>
  question(['own-reports', query], (signal) =>
    adoption.GET('/v1/reports/own', { signal, params: { query: { ...query, limit: 50 } } }),
  );

/** Whom one may speak of, or only those of whom nothing was said. */
export const ownActors = (query: { service: string; missing: boolean; next?: string }) =>
  question(['own-actors', query], (signal) =>
    adoption.GET('/v1/reports/own/actors', { signal, params: { query: { ...query, limit: 50 } } }),
  );

export const imports = () =>
  question(['imports'], (signal) => adoption.GET('/v1/imports', { signal, params: { query: { limit: 20 } } }));

/** What all EHR systems support: the answer has no way to ask for those of one vendor. */
export const support = () =>
  question(['support'], (signal) => reporting.GET('/v1/support', { signal, params: { query: { limit: 1000 } } }));

/** What would become of what is sent; nothing of it is recorded. */
export const tryOut = (text: string) =>
  send<Results>('POST', '/api/adoption/v1/reports?dryRun=true', text, {
    'Content-Type': text.trimStart().startsWith('[')
      ? 'application/cloudevents-batch+json'
      : 'application/cloudevents+json',
    Accept: 'application/json',
  });

/** What each service says of itself, by the word its page has in the address. */
export const DOCUMENTS = {
  innrapportering: '/api/adoption/v3/api-docs',
  tall: '/api/reporting/v3/api-docs',
  veikart: '/api/roadmap/v3/api-docs',
} as const;

export type DocumentWord = keyof typeof DOCUMENTS;

export const description = (word: DocumentWord) =>
  queryOptions({
    queryKey: ['description', word] as readonly unknown[],
    staleTime: Infinity,
    queryFn: async ({ signal }): Promise<OpenDocument> => {
      const answer = await inTurn(new Request(DOCUMENTS[word], { signal }));
      const body: unknown = await answer.json().catch(() => null);
      if (!answer.ok || body === null) throw problem(body, answer);
      return body as OpenDocument;
    },
  });
