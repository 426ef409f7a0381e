import type { Cause, Reported, Role, Stage, State, Weight } from '../ask/contract';
import type { Both } from './language';

type Concern = Reported['ConcernBody']['kind'];
type Word = NonNullable<Reported['PublishedBody']['word']>;
type Qualifier = NonNullable<Reported['PublishedBody']['qualifier']>;
type Reason = NonNullable<Reported['CellBody']['reason']>;

type Codes = {
  stage: Record<Stage, string>;
  role: Record<Role, string>;
  weight: Record<Weight, string>;
  state: Record<State, string>;
  cause: Record<Cause, string>;
  concern: Record<Concern, string>;
  word: Record<Word, string>;
  qualifier: Record<Qualifier, string>;
  reason: Record<Reason, string>;
};

const nb: Codes = {
  stage: {
    UNKNOWN: 'ukjent',
    NOT_RELEVANT: 'ikke aktuelt',
    NO_PLAN: 'ingen plan',
    NOT_STARTED: 'ikke startet',
    INTERESTED: 'ønsker, vurderer',
    PREPARING: 'under forberedelse',
    COMMITTED: 'forpliktet',
    TECHNICALLY_READY: 'teknisk klar',
    PILOTING: 'utprøving',
    AVAILABLE: 'tilgjengelig',
    INTRODUCED: 'innført',
    IN_USE: 'i bruk',
    PAUSED: 'satt på pause',
    WITHDRAWN: 'tatt ut av bruk',
  },
  role: { SOURCE: 'kilde', CONSUMER: 'konsument', UNKNOWN: 'ukjent rolle' },
  weight: {
    ACTORS: 'aktører',
    POPULATION: 'innbyggere',
    GP_PERSONS: 'fastleger',
    GP_LISTS: 'fastlegelister',
    LISTED_PATIENTS: 'listeinnbyggere',
  },
  state: { KNOWN: 'kjent', UNKNOWN: 'ukjent', NOT_OFFERED: 'tilbys ikke nasjonalt', SUPPRESSED: 'skjult' },
  cause: {
    NOT_OFFERED: 'Tilbys ikke nasjonalt',
    INTRODUCING: 'Tilgjengelig, ikke innført ennå',
    PILOTING: 'Prøver ut',
    READY: 'Teknisk klar, ikke tatt i bruk',
    SUPPORT_MISSING: 'Leverandøren støtter den ikke',
    PRECONDITION_MISSING: 'En forutsetning mangler',
    COMMITTED: 'Forpliktet',
    PREPARING: 'Under forberedelse',
    NOT_COMMITTED: 'Ikke forpliktet',
    SILENT: 'Ingen har meldt',
  },
  concern: {
    TARGET_MISSED: 'Mål ikke nådd',
    TARGET_BEHIND: 'Mål i fare',
    MILESTONE_LATE: 'Sen milepæl',
    MILESTONE_PAST_DUE: 'Frist passert, utfall ikke oppgitt',
    MILESTONE_AT_RISK: 'Milepæl i fare',
    VENDOR_SILENT: 'Taus leverandør',
    DISAGREEMENT: 'Kildene er uenige',
    FALL: 'Fall',
    SET_ASIDE: 'Satt til side',
    UNPLACED: 'Uten plass',
    CONTRADICTION: 'Motstrid i publiserte tall',
  },
  word: {
    ALLE: 'alle',
    DE_ALLER_FLESTE: 'de aller fleste',
    DE_FLESTE: 'de fleste',
    OM_LAG_HALVPARTEN: 'om lag halvparten',
    MANGE: 'mange',
    FLERE: 'flere',
    NOEN: 'noen',
    FAA: 'få',
    TILNAERMET_INGEN: 'tilnærmet ingen',
    INGEN: 'ingen',
  },
  qualifier: { EXACT: '', ABOUT: 'ca.', OVER: 'over', UNDER: 'under', AT_LEAST: 'minst', AT_MOST: 'høyst' },
  reason: {
    UNKNOWN_SERVICE: 'Tjenesten er ukjent',
    UNKNOWN_GROUP: 'Gruppen er ukjent',
    BEFORE_REGISTER: 'Dagen er før registeret begynner',
    NO_TOTAL: 'Antallet i gruppen er ukjent',
    TOTAL_BELOW_NAMED: 'Det oppgitte antallet er mindre enn de navngitte',
    NO_PARENT: 'Enhetene mangler kommune',
    MISSING_WEIGHT: 'Vekten er ukjent',
    NOT_RECKONABLE: 'Kan ikke regnes ut',
    NO_SUCH_AREA: 'Ingen i gruppen lå i området den dagen',
  },
};

const en: Codes = {
  stage: {
    UNKNOWN: 'unknown',
    NOT_RELEVANT: 'not relevant',
    NO_PLAN: 'no plan',
    NOT_STARTED: 'not started',
    INTERESTED: 'interested',
    PREPARING: 'preparing',
    COMMITTED: 'committed',
    TECHNICALLY_READY: 'technically ready',
    PILOTING: 'piloting',
    AVAILABLE: 'available',
    INTRODUCED: 'introduced',
    IN_USE: 'in use',
    PAUSED: 'paused',
    WITHDRAWN: 'withdrawn',
  },
  role: { SOURCE: 'source', CONSUMER: 'consumer', UNKNOWN: 'role unknown' },
  weight: {
    ACTORS: 'actors',
    POPULATION: 'inhabitants',
    GP_PERSONS: 'GPs',
    GP_LISTS: 'GP lists',
    LISTED_PATIENTS: 'listed patients',
  },
  state: { KNOWN: 'known', UNKNOWN: 'unknown', NOT_OFFERED: 'not offered nationally', SUPPRESSED: 'withheld' },
  cause: {
    NOT_OFFERED: 'Not offered nationally',
    INTRODUCING: 'Available, not introduced yet',
    PILOTING: 'Piloting',
    READY: 'Technically ready, not taken into use',
    SUPPORT_MISSING: 'The vendor does not support it',
    PRECONDITION_MISSING: 'A precondition is missing',
    COMMITTED: 'Committed',
    PREPARING: 'Preparing',
    NOT_COMMITTED: 'Not committed',
    SILENT: 'Nobody has reported',
  },
  concern: {
    TARGET_MISSED: 'Target missed',
    TARGET_BEHIND: 'Target at risk',
    MILESTONE_LATE: 'Late milestone',
    MILESTONE_PAST_DUE: 'Date passed, outcome not stated',
    MILESTONE_AT_RISK: 'Milestone at risk',
    VENDOR_SILENT: 'Silent vendor',
    DISAGREEMENT: 'Sources disagree',
    FALL: 'Fall',
    SET_ASIDE: 'Set aside',
    UNPLACED: 'Unplaced',
    CONTRADICTION: 'Contradiction in published figures',
  },
  word: {
    ALLE: 'all',
    DE_ALLER_FLESTE: 'nearly all',
    DE_FLESTE: 'most',
    OM_LAG_HALVPARTEN: 'about half',
    MANGE: 'many',
    FLERE: 'several',
    NOEN: 'some',
    FAA: 'few',
    TILNAERMET_INGEN: 'next to none',
    INGEN: 'none',
  },
  qualifier: { EXACT: '', ABOUT: 'about', OVER: 'over', UNDER: 'under', AT_LEAST: 'at least', AT_MOST: 'at most' },
  reason: {
    UNKNOWN_SERVICE: 'The service is unknown',
    UNKNOWN_GROUP: 'The group is unknown',
    BEFORE_REGISTER: 'The day is before the register begins',
    NO_TOTAL: 'The size of the group is unknown',
    TOTAL_BELOW_NAMED: 'The total stated is below those named',
    NO_PARENT: 'The units have no municipality',
    MISSING_WEIGHT: 'The weight is unknown',
    NOT_RECKONABLE: 'Cannot be reckoned',
    NO_SUCH_AREA: 'Nobody of the group lay in the area on that day',
  },
};

export const codes: Both<Codes> = { nb, en };
