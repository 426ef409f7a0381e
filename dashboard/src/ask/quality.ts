import type { View } from '../address/view';
import type { Language } from '../words/language';
import { data } from './bank';
import { question } from './question';
import { reporting } from './services';

const known = (view: View) => ({ knownAt: view.kjent, limit: 200 });

export const VENDORS = '/v1/vendors';

/** What the list of vendors is asked, without how much of it. */
export const heardBy = (view: View) => ({ knownAt: view.kjent, statedBy: view.sagt });

export function vendors(view: View) {
  const query = { ...known(view), ...heardBy(view) };
  return question(['vendors', query], (signal) => reporting.GET(VENDORS, { signal, params: { query } }));
}

export const setAside = (view: View) =>
  question(['set-aside', known(view)], (signal) =>
    reporting.GET('/v1/set-aside', { signal, params: { query: known(view) } }),
  );

export const unplaced = (view: View) =>
  question(['unplaced', known(view)], (signal) =>
    reporting.GET('/v1/unplaced', { signal, params: { query: known(view) } }),
  );

export const unreadable = () =>
  question(['unreadable'], (signal) => reporting.GET('/v1/unreadable', { signal, params: { query: { limit: 200 } } }));

export const disagreements = (view: View) =>
  question(['disagreements', known(view)], (signal) =>
    reporting.GET('/v1/disagreements', { signal, params: { query: known(view) } }),
  );

export const contradictions = (view: View) =>
  question(['contradictions', known(view)], (signal) =>
    reporting.GET('/v1/contradictions', { signal, params: { query: known(view) } }),
  );

export const COMPLETENESS = 'kompletthet';

const SOLUTIONS = 'agg_losninger';

/**
 * How much of what was expected of each vendor was heard in each of the last twelve months, of the service the address names or of each
 * solution: a table of the bank.
 */
export function completeness({ tjeneste, ...view }: View, language: Language) {
  const codes = { Tjeneste: tjeneste ?? '*', Kilde: '*', ContentsCode: '*', Tid: 'top(12)' };
  const lists: Record<string, string> = tjeneste ? {} : { Tjeneste: SOLUTIONS };
  return data({ table: COMPLETENESS, codes, lists }, view, language);
}
