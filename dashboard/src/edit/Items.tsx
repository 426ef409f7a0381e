import { useTurn, useView } from '../address/useView';
import type { Standing, Tree } from '../ask/editing';
import { Some } from '../frame/Some';
import { useForms, useWords } from '../words/useWords';
import { sayings, type Code, type Firmness } from './fields';
import { ItemForm } from './ItemForm';
import { itemWords } from './itemWords';
import { at, isWithheld, itemsOf, type Section } from './tree';

const WORD = { milestones: 'milepel', assessments: 'vurdering', followUps: 'sak' } as const satisfies Record<
  Section,
  string
>;

/** The items of one list of an initiative, each with a form, and one for a new item. */
export function Items({ initiative, section, standing }: { initiative: string; section: Section; standing: Standing }) {
  const words = useWords(itemWords);
  const { skjema } = useView();
  const turn = useTurn();
  const items = itemsOf(standing.tree, section);
  const titleOf = (item: Tree | undefined) =>
    String(item?.name ?? item?.title ?? words.codes[item?.dimension as Code] ?? '');
  const form = (id: string | null) => {
    const word = id === null ? WORD[section] : `${WORD[section]}.${id}`;
    const open = skjema === word;
    return (
      <>
        <button
          type="button"
          className="ds-button"
          data-variant={id === null ? 'secondary' : 'tertiary'}
          aria-expanded={open}
          onClick={() => turn({ skjema: open ? undefined : word })}
        >
          {open ? words.shut : id === null ? words.another[section] : words.edit}
          {id !== null && <span className="sr"> {titleOf(items.find((each) => each.id === id))}</span>}
        </button>
        {open && <ItemForm key={word} initiative={initiative} section={section} id={id} standing={standing} />}
      </>
    );
  };
  return (
    <section className="panel" aria-labelledby={section}>
      <h2 id={section}>{words.sections[section]}</h2>
      <Some of={items} says={words.none[section]}>
        <ul className="list plain">
          {items.map((item, index) => (
            <li key={String(item.id ?? index)} data-item={item.id}>
              {isWithheld(item) ? (
                <span className="quiet">{words.withheld}</span>
              ) : (
                <>
                  <b lang="nb">{titleOf(item)}</b> <Short section={section} item={item} />
                  <div>{form(String(item.id))}</div>
                </>
              )}
            </li>
          ))}
        </ul>
      </Some>
      {form(null)}
    </section>
  );
}

/** When, and how firm; which level; or how far. */
function Short({ section, item }: { section: Section; item: Tree }) {
  const words = useWords(itemWords);
  const forms = useForms();
  if (section === 'followUps') return <span className="faint">{words.codes[item.status as Code]}</span>;
  const last = sayings(section, item).at(-1);
  if (isWithheld(last)) return <span className="faint">{words.withheld}</span>;
  const date = at(last, '/date') as string | null | undefined;
  const when = date ? forms.day(date) : words.undated;
  if (section === 'assessments') {
    const level = (at(last, '/level') ?? 'CANNOT_TELL') as Code;
    return (
      <span className="faint">
        {words.codes[level]}, {when}
      </span>
    );
  }
  const firmness = at(last, '/firmness') as Firmness;
  return (
    <span className="faint">
      {when}, {words.codes[at(last, '/kind') as Code]}, {words.codes[firmness]}
    </span>
  );
}
