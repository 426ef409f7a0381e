type Dated<V> = { value: V; from?: string | null; to?: string | null; source?: string | null };
type Weighed = { kind: string; date: string; value: number; source?: string | null };

/** What the register says of an actor, as far as it is dated. */
export type Registered = {
  names: Dated<string>[];
  identifiers: Dated<{ scheme: string; value: string }>[];
  parents: Dated<string>[];
  groups: Dated<string>[];
  places: Dated<{ county?: string | null; countyName?: string | null; healthRegion?: string | null }>[];
  weights: Weighed[];
  sources: string[];
};

export type Matter = 'names' | 'identifiers' | 'parents' | 'groups' | 'places' | 'weights';

/** One dated value: what it is of, what it says, a span of days, and where it is known from where that is told. */
export type Origin = { matter: Matter; text: string; days: string | null; source: string | null };

const days = (from?: string | null, to?: string | null) => (from || to ? `${from ?? '..'}/${to ?? '..'}` : null);

const told = <V>(matter: Matter, values: Dated<V>[], text: (value: V) => string): Origin[] =>
  values.map((each) => ({
    matter,
    text: text(each.value),
    days: days(each.from, each.to),
    source: each.source ?? null,
  }));

/** Every dated value with its source, in the order the register tells them. */
export function origins(state: Registered, count: (value: number) => string): Origin[] {
  return [
    ...told('names', state.names, (name) => name),
    ...told('identifiers', state.identifiers, (each) => `${each.scheme} ${each.value}`),
    ...told('parents', state.parents, (id) => id),
    ...told('groups', state.groups, (id) => id),
    ...told('places', state.places, (place) => place.countyName ?? place.county ?? place.healthRegion ?? ''),
    ...state.weights.map((each) => ({
      matter: 'weights' as const,
      text: `${each.kind} ${count(each.value)}`,
      days: each.date,
      source: each.source ?? null,
    })),
  ];
}
