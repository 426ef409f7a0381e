import type { Reported } from '../ask/contract';
import type { Both } from '../words/language';

type StepState = Reported['StepBody']['state'];

type Words = {
  title: string;
  lead: string;
  service: string;
  group: string;
  now: string;
  vendors: string;
  vendorsWhy: string;
  noVendor: string;
  ten: (count: string) => string;
  actors: string;
  share: string;
  none: string;
  withheld: string;
  targets: string;
  targetsSay: (count: string) => string;
  target: string;
  due: string;
  needed: string;
  present: string;
  required: string;
  state: string;
  noTargets: string;
  states: Record<StepState, string>;
  between: (low: string, high: string) => string;
};

const nb: Words = {
  title: 'Hva ville løfte landet mest?',
  lead: 'Andelen i landet om alle som mangler hos én leverandør hadde kommet med. Avledet.',
  service: 'Tjeneste',
  group: 'Aktørgruppe',
  now: 'Nå',
  vendors: 'Hvis leverandøren kobler seg på',
  vendorsWhy: 'Hele linjen: andelen det ville gi. Mørkt: andelen nå.',
  noVendor: 'System ikke kjent',
  ten: (count) => `De ${count} største som mangler`,
  actors: 'Aktører',
  share: 'Andel da',
  none: 'Ingen mangler, eller ingen er kjent.',
  withheld: 'Skjult: aktører som kan være enkeltpersoner.',
  targets: 'Alle mål',
  targetsSay: (count) => `${count} mål med frist, avstand, tempoet som trengs og tempoet nå.`,
  target: 'Mål',
  due: 'Frist',
  needed: 'Mangler',
  present: 'Takt nå',
  required: 'Takt som kreves',
  state: 'Status',
  noTargets: 'Ingen tiltak har mål.',
  states: {
    REACHED: 'nådd',
    MISSED: 'ikke nådd',
    OVER_UNDECIDED: 'frist passert, kan ikke avgjøres',
    ON_PACE: 'i rute',
    BEHIND: 'i fare',
    CANNOT_TELL: 'kan ikke sies',
  },
  between: (low, high) => `${low} til ${high}`,
};

const en: Words = {
  title: 'What would lift the nation most?',
  lead: 'The national share if all that are missing with one vendor had connected. Derived.',
  service: 'Service',
  group: 'Actor group',
  now: 'Now',
  vendors: 'If the vendor connects',
  vendorsWhy: 'Whole bar: the share that would give. Dark: the share now.',
  noVendor: 'System not known',
  ten: (count) => `The ${count} largest that are missing`,
  actors: 'Actors',
  share: 'Share then',
  none: 'Nobody is missing, or nobody is known.',
  withheld: 'Withheld: actors who may be persons.',
  targets: 'All targets',
  targetsSay: (count) => `${count} targets with due date, distance, the pace asked for and the pace there is.`,
  target: 'Target',
  due: 'Due',
  needed: 'Missing',
  present: 'Present pace',
  required: 'Pace required',
  state: 'State',
  noTargets: 'No initiative has a target.',
  states: {
    REACHED: 'reached',
    MISSED: 'missed',
    OVER_UNDECIDED: 'date passed, cannot be decided',
    ON_PACE: 'on track',
    BEHIND: 'at risk',
    CANNOT_TELL: 'cannot say',
  },
  between: (low, high) => `${low} to ${high}`,
};

export const gapWords: Both<Words> = { nb, en };
