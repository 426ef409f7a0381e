import type { Both } from '../words/language';

const nb = {
  title: 'Hva er lovet, og når?',
  lead: 'Hver dato står slik kilden sa den: usikre tidspunkter er spenn, og ingen dag er funnet på.',
  gantt: 'Tiltak og milepæler',
  sentence: (initiatives: string, milestones: string) =>
    `Tidslinje over ${milestones} milepæler i ${initiatives} tiltak. Linjens strek viser fasthet, endene om tidspunktet er åpent.`,
  initiative: 'Tiltak',
  milestone: 'Milepæl',
  state: 'Status',
  when: 'Sagt nå',
  original: 'Opprinnelig',
  source: 'Kilde',
  undated: (count: string) => `${count} uten dato`,
  edition: 'Utgave',
  current: 'Gjeldende',
  changed: 'Hva er endret siden utgaven?',
  unchanged: 'Ingen nyere utgave i samme serie sier noe annet.',
  none: 'Ingen milepæler var sagt da.',
  planned: 'milepæl',
  happened: 'skjedd',
  passed: 'frist passert, utfall ikke oppgitt',
  moved: 'flyttet',
  what: { ADDED: 'nytt', REMOVED: 'borte', NOT_MENTIONED: 'ikke nevnt', MOVED: 'flyttet', CHANGED: 'endret' },
};

const en: typeof nb = {
  title: 'What was promised, and when?',
  lead: 'Each date stands as its source said it: uncertain times are spans, and no day is invented.',
  gantt: 'Initiatives and milestones',
  sentence: (initiatives: string, milestones: string) =>
    `Timeline of ${milestones} milestones in ${initiatives} initiatives. The stroke shows firmness, the ends whether the time is open.`,
  initiative: 'Initiative',
  milestone: 'Milestone',
  state: 'State',
  when: 'Said now',
  original: 'Originally',
  source: 'Source',
  undated: (count: string) => `${count} undated`,
  edition: 'Edition',
  current: 'Current',
  changed: 'What has changed since the edition?',
  unchanged: 'No newer edition of the same series says otherwise.',
  none: 'No milestones had been stated then.',
  planned: 'milestone',
  happened: 'happened',
  passed: 'date passed, outcome not stated',
  moved: 'moved',
  what: { ADDED: 'new', REMOVED: 'gone', NOT_MENTIONED: 'not mentioned', MOVED: 'moved', CHANGED: 'changed' },
};

export const roadmapWords: Both<typeof nb> = { nb, en };
