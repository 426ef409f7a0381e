import { stageOf, type View } from '../address/view';
import { asked } from './overview';
import { question } from './question';
import { adoption, reporting } from './services';

export function profile(id: string, view: View) {
  const query = { ...asked(view), stage: stageOf(view) };
  return question(['profile', id, query], (signal) =>
    reporting.GET('/v1/actors/{id}/profile', { signal, params: { path: { id }, query: query as never } }),
  );
}

export function timeline(id: string, view: View) {
  const query = { knownAt: view.kjent, statedBy: view.sagt };
  return question(['timeline', id, query], (signal) =>
    reporting.GET('/v1/actors/{id}/timeline', { signal, params: { path: { id }, query } }),
  );
}

export function entry(id: string) {
  return question(['entry', id], (signal) => adoption.GET('/v1/actors/{id}', { signal, params: { path: { id } } }));
}

/** Actors called so, or all municipalities. */
export function actors(called: string | undefined, view: View) {
  const query = { q: called, group: called ? undefined : 'kommune', date: view.dato, limit: 400 };
  return question(['actors', query], (signal) =>
    adoption.GET('/v1/actors', { signal, params: { query: query as never } }),
  );
}
