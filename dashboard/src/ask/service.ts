import { stageOf, type View } from '../address/view';
import { daysBefore, today } from '../figures/dates';
import { areaAsked, areaOf } from './area';
import { asked } from './overview';
import { question } from './question';
import { adoption, reporting, roadmap } from './services';

/** What a service page is about. */
export type Subject = { service: string; group: string; role: 'SOURCE' | 'CONSUMER' };

const about = (subject: Subject, view: View) => ({
  ...subject,
  ...asked(view),
  stage: stageOf(view),
  structure: view.struktur,
});

export function coverage(subject: Subject, view: View, cut: string) {
  const query = { ...about(subject, view), cut };
  return question(['coverage', query], (signal) =>
    reporting.GET('/v1/coverage', { signal, params: { query: query as never } }),
  );
}

export function map(subject: Subject, view: View) {
  const query = about(subject, view);
  return question(['map', query], (signal) =>
    reporting.GET('/v1/coverage/map', { signal, params: { query: query as never } }),
  );
}

const YEARS = 5;

export function series(subject: Subject, view: View) {
  const to = view.dato ?? today(new Date());
  const { date: _, ...rest } = about(subject, view);
  const query = { ...rest, cut: areaOf(view).cut, from: daysBefore(to, YEARS * 365), to, by: 'MONTH' as const };
  return question(['series', query], (signal) =>
    reporting.GET('/v1/coverage/series', { signal, params: { query: query as never } }),
  );
}

export function forecast(subject: Subject, view: View) {
  const query = about(subject, view);
  return question(['forecast', query], (signal) =>
    reporting.GET('/v1/coverage/forecast', { signal, params: { query: query as never } }),
  );
}

export function gap(subject: Subject, view: View, cause?: string) {
  const query = { ...about(subject, view), area: areaAsked(view), cause, limit: 400 };
  return question(['gap', query], (signal) => reporting.GET('/v1/gap', { signal, params: { query: query as never } }));
}

export function funnel(subject: Subject, view: View) {
  const { stage: _, ...query } = about(subject, view);
  return question(['funnel', query], (signal) =>
    reporting.GET('/v1/funnel', { signal, params: { query: query as never } }),
  );
}

export function support(service: string, view: View) {
  const query = { ...asked(view), service, limit: 200 };
  return question(['support', query], (signal) => reporting.GET('/v1/support', { signal, params: { query } }));
}

export function statements(service: string, view: View) {
  const query = { ...asked(view), service, limit: 400 };
  return question(['statements', query], (signal) => reporting.GET('/v1/statements', { signal, params: { query } }));
}

export function explanation(subject: Subject, view: View) {
  const query = { ...about(subject, view), since: daysBefore(view.dato ?? today(new Date()), 20 * 365), limit: 100 };
  return question(['explanation', query], (signal) =>
    reporting.GET('/v1/coverage/explanation', { signal, params: { query: query as never } }),
  );
}

export function milestones(view: View, of: { service?: string; initiative?: string }) {
  const query = { ...of, knownAt: view.kjent, statedBy: view.sagt, limit: 1000 };
  return question(['milestones', query], (signal) =>
    roadmap.GET('/v1/roadmap/milestones', { signal, params: { query } }),
  );
}

export function service(id: string) {
  return question(['service', id], (signal) => roadmap.GET('/v1/services/{id}', { signal, params: { path: { id } } }));
}

export function published(service: string, group: string) {
  const query = { service, group, limit: 100 };
  return question(['published', query], (signal) =>
    adoption.GET('/v1/published-figures', { signal, params: { query } }),
  );
}

/** The same figure as anybody's own program fetches it. */
export function addressOf(subject: Subject, view: View): string {
  const { cut } = areaOf(view);
  const entries = Object.entries({ ...about(subject, view), cut: cut === 'NATION' ? undefined : cut }).filter(
    (entry): entry is [string, string] => Boolean(entry[1]),
  );
  return `/v1/coverage?${new URLSearchParams(entries)}`;
}
