import type { Both } from '../words/language';
import type { Code, Label } from './fields';
import type { Section } from './tree';

type Words = {
  sections: Record<Section, string>;
  none: Record<Section, string>;
  another: Record<Section, string>;
  edit: string;
  shut: string;
  discard: string;
  withheld: string;
  notThere: string;
  standsNow: string;
  undated: string;
  choose: string;
  dateHint: string;
  reads: (day: string) => string;
  dateNumber: (number: number) => string;
  withoutDate: (number: number) => string;
  anotherDate: string;
  movedHint: string;
  labels: Partial<Record<Label, string>>;
  codes: Record<Code, string>;
};

const nb: Words = {
  sections: { milestones: 'Milepæler', followUps: 'Oppfølgingssaker' },
  none: { milestones: 'Tiltaket har ingen milepæler.', followUps: 'Tiltaket har ingen oppfølgingssaker.' },
  another: { milestones: 'Ny milepæl', followUps: 'Ny oppfølgingssak' },
  edit: 'Endre',
  shut: 'Lukk skjemaet',
  discard: 'Forkast endringene',
  withheld: 'Holdt tilbake, for kilden er intern. Det blir stående som det er.',
  notThere: 'Den finnes ikke lenger.',
  standsNow: 'Slik den er nå',
  undated: 'uten dato',
  choose: 'velg',
  dateHint: 'Så presist som kilden: 2024, 2024-H1, 2024-Q3, 2024-10, 2024-10-15, 2024/2025, ../2024 eller 2024/..',
  reads: (day) => `Leses: ${day}`,
  dateNumber: (number) => `Dato ${number}`,
  withoutDate: (number) => `Fjern dato ${number}`,
  anotherDate: 'Legg til en dato',
  movedHint: 'Er milepælen flyttet eller nådd, legg til en dato; de tidligere blir stående.',
  labels: {
    id: 'Id',
    name: 'Navn',
    title: 'Tittel',
    service: 'Tjeneste (id)',
    group: 'Aktørgruppe (id)',
    date: 'Dato',
    kind: 'Hva kilden sier',
    firmness: 'Fasthet',
    wording: 'Kildens ord om tiden',
    reason: 'Hvorfor datoen er endret',
    document: 'Dokument (id)',
    place: 'Sted i dokumentet',
    quote: 'Sitat',
    status: 'Status',
    due: 'Frist',
    owner: 'Ansvarlig',
    addressee: 'Hvem det skal til',
    caseNumber: 'Saksnummer',
  },
  codes: {
    DECIDED: 'besluttet',
    FORECAST: 'prognose',
    INTENT: 'hensikt',
    WISH: 'ønske',
    CONDITIONAL: 'med forbehold',
    NONE: 'uten fasthet',
    PLANNED: 'planlagt',
    ACTUAL: 'nådd',
    CANCELLED: 'falt bort',
    OPEN: 'åpen',
    ONGOING: 'pågår',
    DONE: 'ferdig',
    CANNOT_TELL: 'kan ikke sies',
  },
};

const en: Words = {
  sections: { milestones: 'Milestones', followUps: 'Follow-ups' },
  none: { milestones: 'The initiative has no milestones.', followUps: 'The initiative has no follow-ups.' },
  another: { milestones: 'New milestone', followUps: 'New follow-up' },
  edit: 'Edit',
  shut: 'Close the form',
  discard: 'Discard the changes',
  withheld: 'Withheld, for the source is internal. It stays as it is.',
  notThere: 'It is no longer there.',
  standsNow: 'As it is now',
  undated: 'undated',
  choose: 'choose',
  dateHint: 'As precise as the source: 2024, 2024-H1, 2024-Q3, 2024-10, 2024-10-15, 2024/2025, ../2024 or 2024/..',
  reads: (day) => `Reads: ${day}`,
  dateNumber: (number) => `Date ${number}`,
  withoutDate: (number) => `Remove date ${number}`,
  anotherDate: 'Add a date',
  movedHint: 'If the milestone was moved or reached, add a date; the earlier ones stay.',
  labels: {
    id: 'Id',
    name: 'Name',
    title: 'Title',
    service: 'Service (id)',
    group: 'Actor group (id)',
    date: 'Date',
    kind: 'What the source says',
    firmness: 'Firmness',
    wording: 'The source’s words for when',
    reason: 'Why the date was changed',
    document: 'Document (id)',
    place: 'Place in the document',
    quote: 'Quote',
    status: 'Status',
    due: 'Due',
    owner: 'Responsible',
    addressee: 'Who is to get it',
    caseNumber: 'Case number',
  },
  codes: {
    DECIDED: 'decided',
    FORECAST: 'forecast',
    INTENT: 'intent',
    WISH: 'wish',
    CONDITIONAL: 'conditional',
    NONE: 'no firmness stated',
    PLANNED: 'planned',
    ACTUAL: 'reached',
    CANCELLED: 'cancelled',
    OPEN: 'open',
    ONGOING: 'ongoing',
    DONE: 'done',
    CANNOT_TELL: 'cannot be told',
  },
};

export const itemWords: Both<Words> = { nb, en };
