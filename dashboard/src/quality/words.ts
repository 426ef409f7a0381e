import type { Reported } from '../ask/contract';
import type { Both } from '../words/language';

type Cause = Reported['PlacedBody']['cause'];
type Finding = Reported['FindingBody']['kind'];
type Clash = Reported['DisagreementBody']['kind'];

type Words = {
  title: string;
  lead: string;
  vendors: string;
  mandated: string;
  vendor: string;
  last: string;
  silent: string;
  reports: string;
  delegations: string;
  never: string;
  days: (count: string) => string;
  noVendors: string;
  setAside: string;
  unplaced: string;
  unreadable: string;
  disagreements: string;
  contradictions: string;
  nothing: string;
  calendar: string;
  calendarSays: (lines: string, from: string, to: string) => string;
  calendarWhy: string;
  calendarSome: (drawn: string) => string;
  allHeard: string;
  noneHeard: string;
  noneExpected: string;
  heardOf: (heard: string, expected: string, late?: string) => string;
  heard: string;
  expected: string;
  vendorName: string;
  service: string;
  allServices: string;
  nobodyExpected: string;
  either: string;
  or: string;
  causes: Record<Cause, string>;
  finding: Record<Finding, string>;
  clash: Record<Clash, string>;
};

const nb: Words = {
  title: 'Kan vi stole på tallene?',
  lead: 'Hvem som har meldt og når, og det noen må se på. Hver linje har rapportene den bygger på.',
  vendors: 'Sist hørt fra',
  mandated: 'leverandører med fullmakt',
  vendor: 'Leverandør (organisasjonsnummer)',
  last: 'Sist hørt',
  silent: 'Taus',
  reports: 'Rapporter',
  delegations: 'Fullmakter',
  never: 'aldri hørt fra',
  days: (count) => `${count} dager`,
  noVendors: 'Ingen leverandør har fullmakt ennå.',
  setAside: 'Satt til side',
  unplaced: 'Uten plass',
  unreadable: 'Uleselige',
  disagreements: 'Kildene er uenige',
  contradictions: 'Motstrid i publiserte tall',
  nothing: 'Ingen.',
  calendar: 'Hørt av det ventede, måned for måned',
  calendarSays: (lines, from, to) =>
    `Hvor mange av de ventede hver leverandør meldte om: ${lines} linjer av leverandør og tjeneste fra ${from} til ${to}. Mørkest: ingen hørt.`,
  calendarWhy:
    'Ventet: organisasjoner som lar leverandøren melde om tjenesten ved månedens slutt. Hørt: de av dem det ble meldt om, eller alle når leverandøren sa at det ikke er noe nytt. En løsning teller en organisasjon én gang for hver av sine tjenester. For sent: alt som kom om dem, kom mer enn 31 dager etter dagen det gjelder.',
  calendarSome: (drawn) => `De ${drawn} første linjene er tegnet; alle står i tabellen.`,
  allHeard: 'alle hørt',
  noneHeard: 'ingen hørt',
  noneExpected: 'ingen ventet',
  heardOf: (heard, expected, late) => `${heard} av ${expected}${late ? `, ${late} for sent` : ''}`,
  heard: 'hørt',
  expected: 'ventet',
  vendorName: 'Leverandør og tjeneste',
  service: 'Tjeneste',
  allServices: 'alle, løsning for løsning',
  nobodyExpected: 'Ingen leverandør var ventet å melde om dette det siste året.',
  either: 'den ene',
  or: 'den andre',
  causes: {
    UNKNOWN_ACTOR: 'aktøren er ukjent',
    AMBIGUOUS_ACTOR: 'flere aktører passer',
    UNKNOWN_SERVICE: 'tjenesten er ukjent',
    UNKNOWN_ROLE: 'rollen er ukjent',
    NO_DELEGATION: 'fullmakt mangler',
    NOT_A_STEWARD: 'bare forvaltere kan si dette',
    PLANNED: 'gjelder en plan, ikke et trinn',
    AFTER_CLOSING: 'dagen er etter at aktøren ble lagt ned',
  },
  finding: {
    CORRECTION_CYCLE: 'rapporter retter hverandre i ring',
    NOT_ENTITLED: 'retter en annens rapport',
    UNKNOWN_CODE: 'ukjent kode',
    UNCERTAIN_DOCUMENT: 'to lesninger i ett dokument',
    FALL: 'fall i trinn',
    USAGE_WITHOUT_REPORT: 'bruk uten rapport',
    IN_USE_WITHOUT_USAGE: 'i bruk uten bruk',
    STALE: 'underveis uten et ord på to år',
    INHERITED_ONLY: 'arvet og aldri bekreftet',
    WITHOUT_SUPPORT: 'i bruk uten systemstøtte, eller før den kom',
    VOLUME_JUMP: 'bruken gjorde et tidobbelt hopp',
    DISAGREEMENT: 'rapporter som ikke begge kan stemme',
    CLOSED_ACTOR: 'sagt om en nedlagt aktør',
    FIGURE_CONTRADICTION: 'publisert tall som ikke går opp',
    SILENT_VENDOR: 'leverandøren har vært stille i fem uker',
  },
  clash: {
    BETWEEN_SOURCES: 'mellom kilder',
    WITHIN_DOCUMENT: 'i ett dokument',
    GOING_BACK: 'tilbake uten ord',
  },
};

const en: Words = {
  title: 'Can the figures be trusted?',
  lead: 'Who has reported and when, and what somebody must look at. Each line has the reports it rests on.',
  vendors: 'Last heard from',
  mandated: 'vendors with a delegation',
  vendor: 'Vendor (organisation number)',
  last: 'Last heard',
  silent: 'Silent',
  reports: 'Reports',
  delegations: 'Delegations',
  never: 'never heard from',
  days: (count) => `${count} days`,
  noVendors: 'No vendor has a delegation yet.',
  setAside: 'Set aside',
  unplaced: 'Unplaced',
  unreadable: 'Unreadable',
  disagreements: 'Sources disagree',
  contradictions: 'Contradictions in published figures',
  nothing: 'None.',
  calendar: 'Heard of the expected, month by month',
  calendarSays: (lines, from, to) =>
    `Of how many of the expected each vendor told: ${lines} lines of vendor and service from ${from} to ${to}. Darkest: none heard.`,
  calendarWhy:
    'Expected: organisations that let the vendor report of the service at the end of the month. Heard: those of them that were told of, or all when the vendor said that there is nothing new. A solution counts an organisation once for each of its services. Late: all that came of them came more than 31 days after the day it is of.',
  calendarSome: (drawn) => `The first ${drawn} lines are drawn; all are in the table.`,
  allHeard: 'all heard',
  noneHeard: 'none heard',
  noneExpected: 'none expected',
  heardOf: (heard, expected, late) => `${heard} of ${expected}${late ? `, ${late} late` : ''}`,
  heard: 'heard',
  expected: 'expected',
  vendorName: 'Vendor and service',
  service: 'Service',
  allServices: 'all, solution by solution',
  nobodyExpected: 'No vendor was expected to report of this in the last year.',
  either: 'one',
  or: 'the other',
  causes: {
    UNKNOWN_ACTOR: 'actor unknown',
    AMBIGUOUS_ACTOR: 'several actors fit',
    UNKNOWN_SERVICE: 'service unknown',
    UNKNOWN_ROLE: 'role unknown',
    NO_DELEGATION: 'delegation missing',
    NOT_A_STEWARD: 'only stewards may say this',
    PLANNED: 'about a plan, not a stage',
    AFTER_CLOSING: 'the day is after the actor closed',
  },
  finding: {
    CORRECTION_CYCLE: 'reports correct each other in a ring',
    NOT_ENTITLED: 'corrects somebody else’s report',
    UNKNOWN_CODE: 'unknown code',
    UNCERTAIN_DOCUMENT: 'two readings in one document',
    FALL: 'fall in stage',
    USAGE_WITHOUT_REPORT: 'usage without a report',
    IN_USE_WITHOUT_USAGE: 'in use without usage',
    STALE: 'on its way without a word for two years',
    INHERITED_ONLY: 'inherited and never confirmed',
    WITHOUT_SUPPORT: 'in use without support in the system, or before it came',
    VOLUME_JUMP: 'usage jumped tenfold',
    DISAGREEMENT: 'reports that cannot both be right',
    CLOSED_ACTOR: 'said of an actor that is closed',
    FIGURE_CONTRADICTION: 'published figure that does not add up',
    SILENT_VENDOR: 'the vendor has been silent for five weeks',
  },
  clash: {
    BETWEEN_SOURCES: 'between sources',
    WITHIN_DOCUMENT: 'within a document',
    GOING_BACK: 'going back without words',
  },
};

export const qualityWords: Both<Words> = { nb, en };
