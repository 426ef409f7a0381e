import type { Both } from '../words/language';
import type { Said } from './fields';
import { fieldWords, type FieldWords } from './fieldWords';
import type { Section } from './tree';

type Saying = {
  one: (number: number) => string;
  without: (number: number) => string;
  another: string;
  hint: string;
};

type Words = FieldWords & {
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
  sayings: Record<Said, Saying>;
};

const nb: Words = {
  sections: { milestones: 'Milepæler', assessments: 'Vurderinger', followUps: 'Oppfølgingssaker' },
  none: {
    milestones: 'Tiltaket har ingen milepæler.',
    assessments: 'Tiltaket er ikke vurdert.',
    followUps: 'Tiltaket har ingen oppfølgingssaker.',
  },
  another: { milestones: 'Ny milepæl', assessments: 'Ny vurdering', followUps: 'Ny oppfølgingssak' },
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
  sayings: {
    milestones: {
      one: (number) => `Dato ${number}`,
      without: (number) => `Fjern dato ${number}`,
      another: 'Legg til en dato',
      hint: 'Er milepælen flyttet eller nådd, legg til en dato; de tidligere blir stående.',
    },
    assessments: {
      one: (number) => `Utsagn ${number}`,
      without: (number) => `Fjern utsagn ${number}`,
      another: 'Legg til et utsagn',
      hint: 'Er det vurdert på nytt, legg til et utsagn; de tidligere blir stående.',
    },
  },
  ...fieldWords.nb,
};

const en: Words = {
  sections: { milestones: 'Milestones', assessments: 'Assessments', followUps: 'Follow-ups' },
  none: {
    milestones: 'The initiative has no milestones.',
    assessments: 'The initiative is not assessed.',
    followUps: 'The initiative has no follow-ups.',
  },
  another: { milestones: 'New milestone', assessments: 'New assessment', followUps: 'New follow-up' },
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
  sayings: {
    milestones: {
      one: (number) => `Date ${number}`,
      without: (number) => `Remove date ${number}`,
      another: 'Add a date',
      hint: 'If the milestone was moved or reached, add a date; the earlier ones stay.',
    },
    assessments: {
      one: (number) => `Statement ${number}`,
      without: (number) => `Remove statement ${number}`,
      another: 'Add a statement',
      hint: 'If it was assessed again, add a statement; the earlier ones stay.',
    },
  },
  ...fieldWords.en,
};

export const itemWords: Both<Words> = { nb, en };
