import type { Tree } from '../ask/editing';

/** The lists of an initiative whose items have forms. */
export type Section = 'milestones' | 'assessments' | 'followUps';

const parts = (pointer: string) => pointer.split('/').slice(1);

/** What stands at a place of an item. */
export function at(tree: unknown, pointer: string): unknown {
  return parts(pointer).reduce<unknown>(
    (node, part) => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[part] : undefined),
    tree,
  );
}

/** The same with another value at a place; undefined takes the member away, and an object of which nothing is left. */
export function put<T>(tree: T, pointer: string, value: unknown): T {
  return set(tree, parts(pointer), value) as T;
}

function set(node: unknown, [part, ...rest]: readonly string[], value: unknown): unknown {
  if (part === undefined) return value;
  if (Array.isArray(node)) {
    const held = node as readonly unknown[];
    const next = rest.length === 0 ? value : set(held[Number(part)], rest, value);
    return next === undefined ? held.filter((_, index) => index !== Number(part)) : replaced(held, Number(part), next);
  }
  const { [part]: before, ...others } = (node ?? {}) as Record<string, unknown>;
  const next = rest.length === 0 ? value : set(before, rest, value);
  if (next !== undefined) return { ...(node as object), [part]: next };
  return Object.keys(others).length === 0 ? undefined : others;
}

const replaced = <T>(list: readonly T[], at: number, value: T) =>
  list.map((each, index) => (index === at ? value : each));

export const itemsOf = (tree: Tree, section: Section): readonly Tree[] =>
  (tree[section] as readonly Tree[] | undefined) ?? [];

/** The initiative with an item in the place of the one it was before, or last where it is new; and where it stands now. */
export function placed(tree: Tree, section: Section, id: string | null, item: Tree): { tree: Tree; base: string } {
  const items = itemsOf(tree, section);
  const before = id === null ? -1 : items.findIndex((each) => each.id === id);
  const index = before < 0 ? items.length : before;
  const next = before < 0 ? [...items, item] : replaced(items, before, item);
  return { tree: { ...tree, [section]: next }, base: `/${section}/${index}` };
}

/** What the service keeps and does not show stands as it is. */
export const isWithheld = (item: unknown): boolean => typeof item === 'object' && item !== null && 'withheld' in item;

type Placed = { pointer: string };

/** What is wrong at the places of a form, by place, and what is wrong elsewhere. */
export function sorted<F extends Placed>(findings: readonly F[], base: string, fields: readonly string[]) {
  const byField = new Map<string, F[]>();
  const elsewhere: F[] = [];
  for (const finding of findings) {
    const place = finding.pointer.startsWith(`${base}/`) ? finding.pointer.slice(base.length) : null;
    if (place === null || !fields.includes(place)) elsewhere.push(finding);
    else byField.set(place, [...(byField.get(place) ?? []), finding]);
  }
  return { byField, elsewhere };
}
