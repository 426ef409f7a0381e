import type { Choice, Dataset } from '../ask/bank';
import type { View } from '../address/view';

export const AREAS_OF = 'Region';
export const MEASURES = 'ContentsCode';

/** What an address chooses of a table, with a default for all it leaves out: a table is there at once. */
export function choiceOf(table: string, about: Dataset, view: View): Choice {
  const codes: Record<string, string> = {};
  const lists: Record<string, string> = {};
  for (const name of about.id) {
    if (name === 'Tjeneste') codes[name] = view.tjeneste ?? 'kjernejournal';
    else if (name === 'Rolle') codes[name] = roleOf(about, view);
    else if (name === 'Gruppe') codes[name] = view.gruppe ?? 'kommune';
    else if (name === 'Tid') codes[name] = `top(${view.tid === '12' ? 12 : 1})`;
    else codes[name] = '*';
    const list = about.dimension[name]?.extension?.codelists?.find(({ id }) => id === (view.inndeling ?? 'vs_fylker'));
    if (name === AREAS_OF && list) lists[name] = list.id;
  }
  return { table, codes, lists };
}

const BOTH = 'ALLE';

/** Where a table has both roles together, most stands there: an actor's usage is seldom told apart. */
function roleOf(about: Dataset, { rolle }: View): string {
  if (rolle === 'kilde') return 'SOURCE';
  return about.dimension.Rolle?.category.label?.[BOTH] ? BOTH : 'CONSUMER';
}
