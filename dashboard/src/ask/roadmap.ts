import type { View } from '../address/view';
import { question } from './question';
import { reporting, roadmap } from './services';

export function editions() {
  return question(['editions'], (signal) => roadmap.GET('/v1/editions', { signal, params: { query: { limit: 100 } } }));
}

/** What was said until the edition's day is what the edition says; without one, all that is known. The earlier of two days says both. */
export function promised(view: View, until: string | undefined) {
  const [statedBy] = [until, view.sagt].filter((day) => day !== undefined).sort();
  const query = { knownAt: view.kjent, statedBy, limit: 1000 };
  return question(['promised', query], (signal) =>
    roadmap.GET('/v1/roadmap/milestones', { signal, params: { query } }),
  );
}

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
