import type { Promised } from '../ask/contract';
import type { Tree } from '../ask/editing';
import { at, isWithheld, type Section } from './tree';

type Kind = Promised['Initiative']['kind'];
type Milestone = Promised['InitiativeMilestone'];
type MilestoneDate = Promised['InitiativeMilestoneDate'];
type FollowUp = Promised['InitiativeFollowUp'];
type Assessment = Promised['InitiativeAssessment'];
type Statement = Promised['InitiativeAssessmentStatement'];
type Tests = Promised['InitiativeCommitmentTests'];

export type Firmness = NonNullable<MilestoneDate['firmness']>;
export type DateKind = NonNullable<MilestoneDate['kind']>;
export type Status = NonNullable<FollowUp['status']>;
type Dimension = NonNullable<Assessment['dimension']>;
type Level = NonNullable<Statement['level']>;
type Held = NonNullable<Tests['inPortfolio']>;

const FIRMNESSES = ['DECIDED', 'FORECAST', 'INTENT', 'WISH', 'CONDITIONAL', 'NONE'] as const satisfies Firmness[];
const KINDS = ['PLANNED', 'ACTUAL', 'CANCELLED'] as const satisfies DateKind[];
const STATUSES = ['OPEN', 'ONGOING', 'DONE', 'CANNOT_TELL'] as const satisfies Status[];
const INITIATIVES = [
  'INITIATIVE',
  'PROGRAMME',
  'PROJECT',
  'ENABLER',
  'STRATEGY',
  'PORTFOLIO',
] as const satisfies Kind[];
const DIMENSIONS = ['FINANSIERING', 'TILSLUTNING', 'TILRETTELEGGING', 'AVHENGIGHETER'] as const satisfies Dimension[];
const LEVELS = [1, 2, 3] as const satisfies Level[];
const HELD = ['YES', 'NO', 'CANNOT_TELL'] as const satisfies Held[];

export type Code = Firmness | DateKind | Status | Kind | Dimension | Level | Held;
export type Label =
  | keyof Milestone
  | keyof MilestoneDate
  | keyof FollowUp
  | keyof Assessment
  | keyof Statement
  | keyof Tests
  | 'initiativeKind'
  | 'document'
  | 'place'
  | 'quote';

/** One member of an item, as a form asks for it. */
export type Field = {
  /** Its place in the item, or in the date it belongs to. */
  at: string;
  label: Label;
  form: 'line' | 'text' | 'date' | 'document' | 'service' | 'group' | 'choice';
  codes?: readonly Code[];
  /** What stands there when nothing is written: an empty text the service judges, null, or no member. */
  nothing: '' | null | undefined;
  /** The dimension it is asked of, where it is not asked of all. */
  of?: Dimension;
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
  assessments: [field('choice', 'dimension', '', DIMENSIONS)],
};

/** What a source says of when. */
const OF_A_DATE: readonly Field[] = [
  field('date', 'date', null),
  field('choice', 'kind', '', KINDS),
  field('choice', 'firmness', '', FIRMNESSES),
  field('line', 'wording', undefined),
  field('line', 'reason', undefined),
  ...SOURCE,
];

const NAME = '/names/0';

/** What an initiative must say of itself before anything else can be said of it. */
export const OF_AN_INITIATIVE: readonly Field[] = [
  ID,
  { ...field('choice', 'initiativeKind', '', INITIATIVES), at: '/kind' },
  ...[field('line', 'name', ''), ...SOURCE].map((each) => ({ ...each, at: NAME + each.at })),
];

/** How a source assesses it; the tests are those of commitment alone. */
const OF_A_STATEMENT: readonly Field[] = [
  field('choice', 'level', null, LEVELS),
  field('text', 'reason', undefined),
  ...(['inPortfolio', 'uptakeAssessed', 'enoughCommitted'] as const)
    .map((each) => field('choice', each, undefined, HELD))
    .map((each) => ({ ...each, at: `/tests${each.at}`, of: 'TILSLUTNING' as const })),
  field('date', 'date', undefined),
  field('date', 'validUntil', undefined),
  field('line', 'assessor', undefined),
  ...SOURCE,
];

const NO_SOURCE = { document: '', place: '' };
const NEW_DATE: Tree = { date: null, firmness: '', kind: 'PLANNED', source: NO_SOURCE };
const NEW_STATEMENT: Tree = { level: null, source: NO_SOURCE };

export const NEW_INITIATIVE: Tree = { id: '', kind: 'INITIATIVE', names: [{ name: '', source: NO_SOURCE }] };

export const NEW: Record<Section, Tree> = {
  milestones: { id: '', name: '', dates: [NEW_DATE] },
  followUps: { id: '', title: '', status: '', source: NO_SOURCE },
  assessments: { id: '', dimension: '', statements: [NEW_STATEMENT] },
};

/** What an item says again for each source: the list it stands in, its fields, and one of which nothing is said yet. */
export const SAYINGS = {
  milestones: { list: 'dates', fields: OF_A_DATE, blank: NEW_DATE },
  assessments: { list: 'statements', fields: OF_A_STATEMENT, blank: NEW_STATEMENT },
} as const;

export type Said = keyof typeof SAYINGS;

export const isSaid = (section: Section): section is Said => section in SAYINGS;

export const sayings = (section: Section, item: unknown): readonly unknown[] =>
  isSaid(section) ? ((at(item, `/${SAYINGS[section].list}`) as readonly unknown[] | undefined) ?? []) : [];

export const sayingPlace = (section: Said, index: number) => `/${SAYINGS[section].list}/${index}`;

/** The fields of one saying: those that are asked of this item alone. */
export const fieldsOf = (section: Said, item: Tree): readonly Field[] =>
  SAYINGS[section].fields.filter(({ of }) => of === undefined || of === item.dimension);

/** Every place a form has a field for. */
export const places = (section: Section, item: Tree): string[] => [
  ID.at,
  ...FIELDS[section].map((each) => each.at),
  ...sayings(section, item).flatMap((said, index) =>
    isSaid(section) && !isWithheld(said)
      ? fieldsOf(section, item).map((each) => sayingPlace(section, index) + each.at)
      : [],
  ),
];
