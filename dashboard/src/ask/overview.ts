import { stageOf, type View } from '../address/view';
import { daysBefore, today } from '../figures/dates';
import { areaAsked } from './area';
import { question } from './question';
import { reporting, roadmap } from './services';

/** What every question about a day is told. */
export const asked = (view: View) => ({ date: view.dato, knownAt: view.kjent, statedBy: view.sagt });

export const status = () => question(['status'], (signal) => reporting.GET('/v1/status', { signal }));

export function matrix(view: View) {
  const since = daysBefore(view.dato ?? today(new Date()), 30);
  const query = { ...asked(view), stage: stageOf(view), since, area: areaAsked(view) } as const;
  return question(['matrix', query], (signal) =>
    reporting.GET('/v1/coverage/matrix', { signal, params: { query } as never }),
  );
}

export function attention(view: View) {
  const query = { ...asked(view), limit: 1000 };
  return question(['attention', query], (signal) => reporting.GET('/v1/attention', { signal, params: { query } }));
}

export function cubes(view: View) {
  const query = asked(view);
  return question(['cubes', query], (signal) => reporting.GET('/v1/coverage/cube', { signal, params: { query } }));
}

export function changes(since: string, view: View) {
  const query = { since, date: view.dato, limit: 100 };
  return question(['changes', query], (signal) => reporting.GET('/v1/changes', { signal, params: { query } }));
}

export const categories = () =>
  question(['categories'], (signal) => roadmap.GET('/v1/categories', { signal, params: { query: { limit: 1000 } } }));

export const groups = () =>
  question(['groups'], (signal) => roadmap.GET('/v1/groups', { signal, params: { query: { limit: 1000 } } }));

export const services = () =>
  question(['services'], (signal) => roadmap.GET('/v1/services', { signal, params: { query: { limit: 1000 } } }));
