import type { Stage } from '../ask/contract';

/** The stages an address can ask for, in the words it uses for them. */
export const STAGES = {
  tilgjengelig: 'AVAILABLE',
  innfort: 'INTRODUCED',
  'i-bruk': 'IN_USE',
} as const satisfies Record<string, Stage>;

export const AREAS = {
  'helse-nord': 'NORD',
  'helse-midt': 'MIDT',
  'helse-vest': 'VEST',
  'helse-sor-ost': 'SOR_OST',
} as const;

export type StageWord = keyof typeof STAGES;

/** The whole state of a page. What is left out has its default; the words are the same in both languages. */
export type View = {
  dato?: string;
  kjent?: string;
  sagt?: string;
  struktur?: string;
  minst?: StageWord;
  omrade?: string;
  rolle?: 'kilde';
  sprak?: 'en';
  tema?: 'lys' | 'mork';
  ruter?: 'pop';
  vis?: 'tabell' | 'graf' | 'kart';
  rader?: 'alle';
  gruppe?: string;
  tjeneste?: string;
  arsak?: string;
  utgave?: string;
  mot?: string;
  tid?: string;
  mal?: string;
  inndeling?: string;
  /** What is drawn of a table of the bank. */
  maling?: string;
  sok?: string;
  /** The one picture of a page that is shown, with nothing around it. */
  bilde?: string;
  /** Which findings are listed, where they stand, who sees to them, and the one that is followed up. */
  funn?: string;
  tilstand?: 'apen' | 'forklart' | 'rettet';
  eier?: string;
  sak?: string;
  /** Which entries of what was refused are listed, and the one that is open. */
  avvist?: 'sendt' | 'lukket';
  post?: string;
  /** Which of an initiative's items a form is open for: its list and its id, or its list alone for a new one. */
  skjema?: string;
  direkte?: 'av';
  /** Why nobody has signed in who tried. */
  innlogging?: 'feilet' | 'ikke-tilgang' | 'fullt';
};

type Key = keyof View;
type Reader = (raw: string) => string | undefined;

const oneOf =
  (...allowed: readonly string[]): Reader =>
  (raw) =>
    allowed.includes(raw) ? raw : undefined;
const matching =
  (form: RegExp): Reader =>
  (raw) =>
    form.test(raw) ? raw : undefined;

const date: Reader = (raw) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(raw)) return undefined;
  const at = new Date(`${raw}T12:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(raw) ? raw : undefined;
};
const id = matching(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,99}$/);

const READERS: Record<Key, Reader> = {
  dato: date,
  kjent: date,
  sagt: date,
  struktur: date,
  minst: oneOf(...Object.keys(STAGES)),
  omrade: (raw) => (Object.hasOwn(AREAS, raw) || /^fylke-\d{2}$/.test(raw) ? raw : undefined),
  rolle: oneOf('kilde'),
  sprak: oneOf('en'),
  tema: oneOf('lys', 'mork'),
  ruter: oneOf('pop'),
  vis: oneOf('tabell', 'graf', 'kart'),
  rader: oneOf('alle'),
  gruppe: id,
  tjeneste: id,
  arsak: matching(/^[A-Z_]{1,40}$/),
  utgave: id,
  mot: id,
  tid: matching(/^[0-9A-Za-z,]{1,200}$/),
  mal: matching(/^[0-9A-Za-z,]{1,200}$/),
  inndeling: id,
  maling: id,
  sok: (raw) => raw.slice(0, 100),
  bilde: matching(/^[a-z][a-z-]{0,39}$/),
  funn: matching(/^[A-Z_]{1,40}$/),
  tilstand: oneOf('apen', 'forklart', 'rettet'),
  eier: matching(/^\d{9}$/),
  sak: matching(/^[0-9a-f]{24}$/),
  avvist: oneOf('sendt', 'lukket'),
  post: matching(/^[A-Z]{1,20} [\w .:-]{1,200}$/),
  skjema: matching(/^(nytt|(milepel|vurdering|sak)(\.[A-Za-z0-9._-]{1,100})?)$/),
  direkte: oneOf('av'),
  innlogging: oneOf('feilet', 'ikke-tilgang', 'fullt'),
};

/** What an address says and we do not know: named on the page, and dropped. */
export type Fault = { key: string; value: string; known: boolean };

/** Reads the part of an address after the question mark. */
export function read(search: string): { view: View; faults: Fault[] } {
  const view: Record<string, string> = {};
  const faults: Fault[] = [];
  for (const [key, value] of new URLSearchParams(search)) {
    const reader = Object.hasOwn(READERS, key) ? READERS[key as Key] : undefined;
    const read = value === '' ? undefined : reader?.(value);
    if (read !== undefined) view[key] = read;
    else if (value !== '' || !reader) faults.push({ key, value, known: reader !== undefined });
  }
  return { view: view as View, faults };
}

/** Writes it back, in one order, without what is left out. */
export function write(view: View): string {
  const entries = (Object.keys(READERS) as Key[]).flatMap((key) =>
    view[key] ? [[key, view[key]] as [string, string]] : [],
  );
  return entries.length ? `?${new URLSearchParams(entries)}` : '';
}

/** What is kept from page to page: when, what, for whom it is shown; not what one page was asked. */
export function carried(view: View): View {
  const { dato, kjent, sagt, struktur, minst, omrade, sprak, tema, direkte } = view;
  return { dato, kjent, sagt, struktur, minst, omrade, sprak, tema, direkte };
}

export const stageOf = (view: View): Stage => STAGES[view.minst ?? 'innfort'];
