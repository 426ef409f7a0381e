import type { Reported } from '../ask/contract';
import type { Both } from '../words/language';

type Status = Reported['BoardStatusBody']['status'];

type Words = {
  title: string;
  lead: (stage: string, day: string) => string;
  choose: string;
  service: string;
  status: string;
  share: string;
  counted: string;
  unknown: string;
  published: string;
  untold: (count: string) => string;
  rule: string;
  rules: Record<Status, string>;
  statuses: Record<Status, string>;
  derived: string;
};

const nb: Words = {
  title: 'Status',
  lead: (stage, day) => `Minst ${stage}, ${day}. Avledet av rapporter og publiserte tall.`,
  choose: 'Velg aktørgruppe',
  service: 'Tjeneste',
  status: 'Status',
  share: 'Andel',
  counted: 'Antall',
  unknown: 'Ukjent',
  published: 'Publ.',
  untold: (count) => `${count} tjenester kan det ikke sies noe om`,
  rule: 'Slik er status satt',
  rules: {
    WIDE: 'minst to tredeler av de relevante har kommet så langt',
    NARROW: 'noen har kommet så langt',
    ON_THE_WAY: 'ingen har, men noen er interessert eller lenger',
    NOTHING: 'det er kjent at ingen har og ingen er på vei, eller tjenesten tilbys ikke nasjonalt',
    CANNOT_TELL: 'ellers',
  },
  statuses: {
    WIDE: 'bredt innført',
    NARROW: 'noe innført',
    ON_THE_WAY: 'på vei',
    NOTHING: 'ikke startet',
    CANNOT_TELL: 'kan ikke sies',
  },
  derived: 'avledet',
};

const en: Words = {
  title: 'Status',
  lead: (stage, day) => `At least ${stage}, ${day}. Derived from reports and published figures.`,
  choose: 'Choose an actor group',
  service: 'Service',
  status: 'Status',
  share: 'Share',
  counted: 'Count',
  unknown: 'Unknown',
  published: 'Publ.',
  untold: (count) => `Of ${count} services nothing can be said`,
  rule: 'How the status is set',
  rules: {
    WIDE: 'at least two thirds of the relevant have come so far',
    NARROW: 'somebody has come so far',
    ON_THE_WAY: 'nobody has, but somebody is interested or further',
    NOTHING: 'it is known that nobody has and nobody is on the way, or the service is not offered nationally',
    CANNOT_TELL: 'otherwise',
  },
  statuses: {
    WIDE: 'widely introduced',
    NARROW: 'somewhat introduced',
    ON_THE_WAY: 'on the way',
    NOTHING: 'not started',
    CANNOT_TELL: 'cannot say',
  },
  derived: 'derived',
};

export const boardWords: Both<Words> = { nb, en };
