import type { View } from '../address/view';
import { question } from './question';
import { reporting } from './services';

const known = (view: View) => ({ knownAt: view.kjent, limit: 200 });

export function vendors(view: View) {
  const query = { ...known(view), statedBy: view.sagt };
  return question(['vendors', query], (signal) => reporting.GET('/v1/vendors', { signal, params: { query } }));
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

export const findings = (view: View) =>
  question(['findings', known(view)], (signal) =>
    reporting.GET('/v1/findings', { signal, params: { query: known(view) } }),
  );

export const disagreements = (view: View) =>
  question(['disagreements', known(view)], (signal) =>
    reporting.GET('/v1/disagreements', { signal, params: { query: known(view) } }),
  );

export const contradictions = (view: View) =>
  question(['contradictions', known(view)], (signal) =>
    reporting.GET('/v1/contradictions', { signal, params: { query: known(view) } }),
  );
