import { queryOptions } from '@tanstack/react-query';
import type { Language } from '../words/language';
import { Problem, problem } from './question';
import { inTurn } from './turns';

const MOST = 5;

export const feedAt = (language: Language) => `/v1/events.atom?lang=${language === 'nb' ? 'no' : 'en'}`;

/** The last events, as the feed that everybody may follow tells them. */
export const events = (language: Language) =>
  queryOptions({
    queryKey: ['events', language] as readonly unknown[],
    queryFn: async ({ signal }): Promise<Document> => {
      const asked = `/api/reporting${feedAt(language)}&limit=${MOST}`;
      const answer = await inTurn(new Request(asked, { signal, headers: { Accept: 'application/atom+xml' } }));
      if (!answer.ok) throw problem(await answer.json().catch(() => null), answer);
      const feed = new DOMParser().parseFromString(await answer.text(), 'application/xml');
      if (feed.getElementsByTagName('feed').length === 0) throw new Problem(null, null, null, null, null, null);
      return feed;
    },
  });
