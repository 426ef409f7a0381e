import type { View } from '../address/view';
import { question } from './question';
import { reporting, roadmap } from './services';

export function editions() {
  return question(['editions'], (signal) => roadmap.GET('/v1/editions', { signal, params: { query: { limit: 100 } } }));
}

/** What was said until the edition's day is what the edition says; without one, all that is known. The earlier of two days says both. */
export function promised(view: View, until: string | undefined) {
  const query = { knownAt: view.kjent, statedBy: stated(view, until), limit: 1000 };
  return question(['promised', query], (signal) =>
    roadmap.GET('/v1/roadmap/milestones', { signal, params: { query } }),
  );
}

/** What rests on what; of an edition, as `promised` is. */
export function dependencies(view: View, until: string | undefined) {
  const query = { knownAt: view.kjent, statedBy: stated(view, until) };
  return question(['dependencies', query], (signal) =>
    roadmap.GET('/v1/roadmap/dependencies', { signal, params: { query } }),
  );
}

const stated = (view: View, until: string | undefined) =>
  [until, view.sagt].filter((day) => day !== undefined).sort()[0];

export function differences(from: string) {
  const query = { from, to: 'now', limit: 200 };
  return question(['differences', query], (signal) => roadmap.GET('/v1/comparisons', { signal, params: { query } }));
}

export function initiatives(view: View) {
  const query = { knownAt: view.kjent, statedBy: view.sagt, limit: 1000 };
  return question(['initiatives', query], (signal) => roadmap.GET('/v1/initiatives', { signal, params: { query } }));
}

export function progress(id: string, view: View) {
  const query = { date: view.dato, knownAt: view.kjent, statedBy: view.sagt };
  return question(['progress', id, query], (signal) =>
    reporting.GET('/v1/initiatives/{id}/progress', { signal, params: { path: { id }, query } }),
  );
}

/** The documents that may be cited. */
export const cited = () =>
  question(['cited'], (signal) => roadmap.GET('/v1/roadmap/sources', { signal, params: { query: { limit: 1000 } } }));
