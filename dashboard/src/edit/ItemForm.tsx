import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { save, sentencesOf, textOf, treeNow, tryOut, type Standing, type Tree } from '../ask/editing';
import { Acts } from '../form/Acts';
import { drafts } from '../form/drafts';
import { Changed, Conflict, findingsOf, Refused } from '../form/Outcome';
import { useWriting } from '../form/useWriting';
import { useWords } from '../words/useWords';
import { FIELDS, ID, isSaid, NEW, places } from './fields';
import { ItemFields } from './ItemFields';
import { itemWords } from './itemWords';
import { Sayings } from './Sayings';
import { Stands } from './Stands';
import { itemsOf, placed, put, sorted, type Section } from './tree';

type Begun = { item: Tree; tag: string };
type Props = { initiative: string; section: Section; id: string | null; standing: Standing };

/** One item of an initiative, new or as it stands; the rest of the initiative is sent back as it is. */
export function ItemForm({ initiative, section, id, standing }: Props) {
  const words = useWords(itemWords);
  const queries = useQueryClient();
  const draft = `${initiative}/${section}/${id ?? ''}`;
  const [own, setOwn] = useState<Begun | null>(() => kept(draft));
  const { told, busy, attempt, write, forget } = useWriting<readonly string[], Standing>(() => treeNow(initiative));
  const { item, tag } = own ?? { item: found(standing.tree, section, id), tag: standing.tag };

  const begin = (next: Begun) => {
    setOwn(next);
    drafts.keep(draft, { text: JSON.stringify(next.item), tag: next.tag });
  };
  const leave = () => {
    drafts.drop(draft);
    setOwn(null);
  };
  const sent = (beside: Tree) => textOf(placed(beside, section, id, item).tree);
  const saved = (beside: Standing, seen: string) =>
    write(async () => {
      const { body } = await save(initiative, sent(beside.tree), seen);
      await queries.invalidateQueries();
      if (id !== null) leave();
      else drafts.drop(draft);
      return sentencesOf(body);
    });
  const { base } = placed(standing.tree, section, id, item);
  const { byField, elsewhere } = sorted(
    told?.kind === 'refused' ? findingsOf(told.refusal) : [],
    base,
    places(section, item),
  );
  const bound = {
    item,
    findings: byField,
    put: (place: string, value: unknown) => begin({ item: put(item, place, value), tag }),
  };
  const done = told?.kind === 'done' && !told.tried && id === null;

  return (
    <div className="fields" data-form={section}>
      {!done && (
        <>
          {id === null && <ItemFields bound={bound} fields={[ID]} />}
          <ItemFields bound={bound} fields={FIELDS[section]} />
          {isSaid(section) && <Sayings section={section} bound={bound} />}
          <Acts
            busy={busy}
            attempt={() => void attempt(async () => sentencesOf((await tryOut(initiative, sent(standing.tree))).body))}
            write={() => void saved(standing, tag)}
          >
            {own && (
              <button type="button" className="ds-button" data-variant="tertiary" onClick={leave}>
                {words.discard}
              </button>
            )}
          </Acts>
        </>
      )}
      <div aria-live="polite">
        {told?.kind === 'done' && <Changed tried={told.tried} sentences={told.done} />}
        {told?.kind === 'refused' && (
          <Refused refusal={told.refusal} findings={elsewhere} place={(finding) => finding.pointer} />
        )}
        {told?.kind === 'conflict' && (
          <Conflict
            refusal={told.refusal}
            mine={() => {
              queries.setQueryData(['initiative', initiative], told.theirs);
              begin({ item, tag: told.theirs.tag });
              void saved(told.theirs, told.theirs.tag);
            }}
            take={() => {
              queries.setQueryData(['initiative', initiative], told.theirs);
              leave();
              forget();
            }}
          >
            {id !== null && (
              <Stands section={section} item={itemsOf(told.theirs.tree, section).find((each) => each.id === id)} />
            )}
          </Conflict>
        )}
      </div>
    </div>
  );
}

const found = (tree: Tree, section: Section, id: string | null): Tree =>
  itemsOf(tree, section).find((each) => id !== null && each.id === id) ?? NEW[section];

function kept(draft: string): Begun | null {
  const version = drafts.of(draft);
  return version && { item: JSON.parse(version.text) as Tree, tag: version.tag };
}
