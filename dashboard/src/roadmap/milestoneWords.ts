import type { Promised } from '../ask/contract';
import type { Lamp } from '../pictures/Light';
import type { Both } from '../words/language';

export type Milestone = Promised['MilestoneAnswer'];
export type Firmness = NonNullable<NonNullable<Milestone['latest']>['firmness']>;
type State = Milestone['state'];

export const LAMPS: Record<State, Lamp> = {
  REACHED: 'ok',
  LATE: 'late',
  PAST_DUE: 'silent',
  DUE: 'risk',
  UPCOMING: 'clash',
  UNDATED: 'silent',
  NO_PLAN: 'silent',
  CANCELLED: 'clash',
};

type Words = {
  state: Record<State, string>;
  firmness: Record<Firmness, string>;
  undated: string;
  moved: string;
  was: string;
};

const nb: Words = {
  state: {
    REACHED: 'nådd',
    LATE: 'sent',
    PAST_DUE: 'frist passert, utfall ikke oppgitt',
    DUE: 'forfaller nå',
    UPCOMING: 'kommer',
    UNDATED: 'uten dato',
    NO_PLAN: 'ingen plan',
    CANCELLED: 'falt bort',
  },
  firmness: {
    DECIDED: 'besluttet',
    INTENT: 'hensikt',
    FORECAST: 'prognose',
    CONDITIONAL: 'med forbehold',
    WISH: 'ønske',
    NONE: 'uten fasthet',
  },
  undated: 'uten dato',
  moved: 'flyttet',
  was: 'opprinnelig',
};

const en: Words = {
  state: {
    REACHED: 'reached',
    LATE: 'late',
    PAST_DUE: 'date passed, outcome not stated',
    DUE: 'due now',
    UPCOMING: 'upcoming',
    UNDATED: 'undated',
    NO_PLAN: 'no plan',
    CANCELLED: 'cancelled',
  },
  firmness: {
    DECIDED: 'decided',
    INTENT: 'intent',
    FORECAST: 'forecast',
    CONDITIONAL: 'conditional',
    WISH: 'wish',
    NONE: 'no firmness stated',
  },
  undated: 'undated',
  moved: 'moved',
  was: 'originally',
};

export const milestoneWords: Both<Words> = { nb, en };
