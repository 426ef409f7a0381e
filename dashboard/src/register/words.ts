import type { NewDelegation } from '../ask/delegations';
import type { SheetKind } from '../ask/sheets';
import type { NewSystem } from '../ask/systems';
import type { Both } from '../words/language';

type Words = {
  title: string;
  lead: string;
  kind: string;
  kinds: Record<SheetKind, string>;
  sheet: string;
  pick: string;
  empty: string;
  tryOut: string;
  enter: string;
  tryFirst: string;
  notOperator: string;
  tried: string;
  entered: string;
  counts: (created: string, changed: string, unchanged: string, refused: string) => string;
  line: string;
  id: string;
  outcome: string;
  why: string;
  outcomes: Record<string, string>;
  newSystem: string;
  system: Record<keyof NewSystem, string>;
  newDelegation: string;
  delegation: Record<keyof NewDelegation, string>;
};

const nb: Words = {
  title: 'Register',
  lead: 'Lim inn rader eller velg en CSV-fil. Hver rad prøves for seg; de som avvises, lar resten stå.',
  kind: 'Hva radene gjelder',
  kinds: {
    ACTORS: 'Aktører',
    SYSTEMS: 'EPJ-systemer',
    SYSTEMS_IN_USE: 'Systemer i bruk',
    DELEGATIONS: 'Fullmakter',
    MEMBERSHIPS: 'Medlemskap i grupper og områder',
    AREAS: 'Områder',
  },
  sheet: 'Rader (CSV)',
  pick: 'Velg fil',
  empty: 'Tomt ark',
  tryOut: 'Prøv',
  enter: 'Registrer',
  tryFirst: 'Prøv radene før de registreres.',
  notOperator: 'Bare drift kan registrere.',
  tried: 'Dette ville skjedd',
  entered: 'Registrert',
  counts: (created, changed, unchanged, refused) =>
    `${created} nye, ${changed} endret, ${unchanged} uendret, ${refused} avvist`,
  line: 'Linje',
  id: 'Id',
  outcome: 'Utfall',
  why: 'Hvorfor',
  outcomes: { created: 'ny', changed: 'endret', unchanged: 'uendret', refused: 'avvist' },
  newSystem: 'Nytt EPJ-system',
  newDelegation: 'Ny fullmakt',
  delegation: {
    id: 'Id',
    vendor: 'Leverandørens organisasjonsnummer',
    scheme: 'Hva aktøren kjennes på (KOMNR, ENH, HER eller RESH)',
    organisation: 'Aktørens nummer der',
    services: 'Tjenester (id-er med komma mellom), om ikke alle',
    from: 'Fra og med (2024-01-01)',
    to: 'Til og med, om den tar slutt',
  },
  system: {
    id: 'Id',
    name: 'Navn',
    vendor: 'Leverandørens id',
    vendorName: 'Leverandørens navn',
    vendorNumber: 'Leverandørens organisasjonsnummer, der det er kjent',
    source: 'Kilde',
  },
};

const en: Words = {
  title: 'Register',
  lead: 'Paste rows or choose a CSV file. Each row is tried by itself; those refused leave the others in.',
  kind: 'What the rows are about',
  kinds: {
    ACTORS: 'Actors',
    SYSTEMS: 'EHR systems',
    SYSTEMS_IN_USE: 'Systems in use',
    DELEGATIONS: 'Delegations',
    MEMBERSHIPS: 'Memberships of groups and areas',
    AREAS: 'Areas',
  },
  sheet: 'Rows (CSV)',
  pick: 'Choose a file',
  empty: 'Empty sheet',
  tryOut: 'Try',
  enter: 'Register',
  tryFirst: 'Try the rows before they are registered.',
  notOperator: 'Only operators can register.',
  tried: 'What would happen',
  entered: 'Registered',
  counts: (created, changed, unchanged, refused) =>
    `${created} new, ${changed} changed, ${unchanged} unchanged, ${refused} refused`,
  line: 'Line',
  id: 'Id',
  outcome: 'Outcome',
  why: 'Why',
  outcomes: { created: 'new', changed: 'changed', unchanged: 'unchanged', refused: 'refused' },
  newSystem: 'New EHR system',
  newDelegation: 'New delegation',
  delegation: {
    id: 'Id',
    vendor: 'Organisation number of the vendor',
    scheme: 'What the actor is known by (KOMNR, ENH, HER or RESH)',
    organisation: 'The actor’s number there',
    services: 'Services (ids with commas between), unless all',
    from: 'From (2024-01-01)',
    to: 'To and including, if it ends',
  },
  system: {
    id: 'Id',
    name: 'Name',
    vendor: 'Id of the vendor',
    vendorName: 'Name of the vendor',
    vendorNumber: 'Organisation number of the vendor, where known',
    source: 'Source',
  },
};

export const registerWords: Both<Words> = { nb, en };
