import type { View } from '../address/view';
import type { Language } from '../words/language';
import { question } from './question';
import { inTurn } from './turns';

/** The bank speaks PxWebApi 2, which has its own specification; these are the parts of it that are read here. */
export type Dimension = {
  label: string;
  category: {
    index: Record<string, number> | string[];
    label?: Record<string, string>;
    unit?: Record<string, { base: string }>;
  };
  extension?: { codelists?: { id: string; label: string }[] };
};
export type Dataset = {
  label: string;
  id: string[];
  size: number[];
  dimension: Record<string, Dimension>;
  value: (number | null)[];
  status?: Record<string, string>;
  note?: string[];
  updated?: string;
};
export type Tables = { tables: { id: string; label: string; description: string }[] };

const BANK = '/pxwebapi/v2';
const lang = (language: Language) => (language === 'nb' ? 'no' : 'en');

function asking<T>(path: string) {
  return question<T>(['bank', path], async (signal) => {
    const response = await inTurn(
      new Request(`/api/reporting${path}`, { signal, headers: { Accept: 'application/json' } }),
    );
    const body = (await response.json().catch(() => ({}))) as T;
    return response.ok ? { data: body, response } : { error: problemOf(body), response };
  });
}

/** The bank tells its problems by their title alone. */
const problemOf = (body: unknown) => {
  const { title, type } = body as { title?: string; type?: string };
  return { detail: title, code: type };
};

export const tables = (language: Language) => asking<Tables>(`${BANK}/tables?lang=${lang(language)}`);

export const metadata = (table: string, language: Language) =>
  asking<Dataset>(`${BANK}/tables/${table}/metadata?lang=${lang(language)}`);

export type Choice = { table: string; codes: Record<string, string>; lists: Record<string, string> };

/** A table as known on a day has the day in its name, so that what is cited stays what it was. */
export const vintage = (table: string, view: View) => (view.kjent ? `${table}@${view.kjent}` : table);

/** The address of a selection, the same for everybody's programs. */
export function dataAddress(choice: Choice, view: View, language: Language, format: string): string {
  const parts = Object.entries(choice.codes).map(([code, value]) => `valueCodes[${code}]=${value}`);
  const lists = Object.entries(choice.lists).map(([code, list]) => `codelist[${code}]=${list}`);
  const query = [`lang=${lang(language)}`, ...lists, ...parts, `outputFormat=${format}`].join('&');
  return `${BANK}/tables/${vintage(choice.table, view)}/data?${query}`;
}

export const data = (choice: Choice, view: View, language: Language) =>
  asking<Dataset>(dataAddress(choice, view, language, 'json-stat2'));
