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
  findings: string;
  disagreements: string;
  contradictions: string;
  nothing: string;
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
  findings: 'Funn',
  disagreements: 'Kildene er uenige',
  contradictions: 'Motstrid i publiserte tall',
  nothing: 'Ingen.',
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
    WITHOUT_SUPPORT: 'i bruk uten systemstøtte',
    VOLUME_JUMP: 'bruken gjorde et tidobbelt hopp',
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
  findings: 'Findings',
  disagreements: 'Sources disagree',
  contradictions: 'Contradictions in published figures',
  nothing: 'None.',
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
    WITHOUT_SUPPORT: 'in use without support in the system',
    VOLUME_JUMP: 'usage jumped tenfold',
  },
  clash: {
    BETWEEN_SOURCES: 'between sources',
    WITHIN_DOCUMENT: 'within a document',
    GOING_BACK: 'going back without words',
  },
};

export const qualityWords: Both<Words> = { nb, en };
