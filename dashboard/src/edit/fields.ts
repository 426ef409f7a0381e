import type { Promised } from '../ask/contract';
import type { Tree } from '../ask/editing';
import { at, isWithheld, type Section } from './tree';

type Milestone = Promised['InitiativeMilestone'];
type MilestoneDate = Promised['InitiativeMilestoneDate'];
type FollowUp = Promised['InitiativeFollowUp'];

export type Firmness = NonNullable<MilestoneDate['firmness']>;
export type DateKind = NonNullable<MilestoneDate['kind']>;
export type Status = NonNullable<FollowUp['status']>;

const FIRMNESSES = ['DECIDED', 'FORECAST', 'INTENT', 'WISH', 'CONDITIONAL', 'NONE'] as const satisfies Firmness[];
const KINDS = ['PLANNED', 'ACTUAL', 'CANCELLED'] as const satisfies DateKind[];
const STATUSES = ['OPEN', 'ONGOING', 'DONE', 'CANNOT_TELL'] as const satisfies Status[];

export type Code = Firmness | DateKind | Status;
export type Label = keyof Milestone | keyof MilestoneDate | keyof FollowUp | 'document' | 'place' | 'quote';

/** One member of an item, as a form asks for it. */
export type Field = {
  /** Its place in the item, or in the date it belongs to. */
  at: string;
  label: Label;
  form: 'line' | 'text' | 'date' | 'document' | 'service' | 'group' | 'choice';
  codes?: readonly Code[];
  /** What stands there when nothing is written: an empty text the service judges, null, or no member. */
  nothing: '' | null | undefined;
};

const field = (form: Field['form'], label: Label, nothing: Field['nothing'], codes?: readonly Code[]): Field => ({
  at: `/${label}`,
  label,
  form,
  nothing,
  codes,
});
const inSource = (each: Field): Field => ({ ...each, at: `/source${each.at}` });

const SOURCE = [field('document', 'document', ''), field('line', 'place', ''), field('text', 'quote', undefined)].map(
  inSource,
);

export const ID = field('line', 'id', '');

export const FIELDS: Record<Section, readonly Field[]> = {
  milestones: [field('line', 'name', ''), field('service', 'service', undefined), field('group', 'group', undefined)],
  followUps: [
    field('line', 'title', ''),
    field('choice', 'status', '', STATUSES),
    field('date', 'due', undefined),
    field('line', 'owner', undefined),
    field('line', 'addressee', undefined),
    field('line', 'caseNumber', undefined),
    ...SOURCE,
  ],
};

/** What a source says of when. */
export const OF_A_DATE: readonly Field[] = [
  field('date', 'date', null),
  field('choice', 'kind', '', KINDS),
  field('choice', 'firmness', '', FIRMNESSES),
  field('line', 'wording', undefined),
  field('line', 'reason', undefined),
  ...SOURCE,
];

const NO_SOURCE = { document: '', place: '' };
export const NEW_DATE: Tree = { date: null, firmness: '', kind: 'PLANNED', source: NO_SOURCE };

export const NEW: Record<Section, Tree> = {
  milestones: { id: '', name: '', dates: [NEW_DATE] },
  followUps: { id: '', title: '', status: '', source: NO_SOURCE },
};

export const datesOf = (item: unknown): readonly unknown[] =>
  (at(item, '/dates') as readonly unknown[] | undefined) ?? [];

export const datePlace = (index: number) => `/dates/${index}`;

/** Every place a form has a field for. */
export const places = (section: Section, item: Tree): string[] => [
  ID.at,
  ...FIELDS[section].map((each) => each.at),
  ...datesOf(item).flatMap((date, index) =>
    isWithheld(date) ? [] : OF_A_DATE.map((each) => datePlace(index) + each.at),
  ),
];
