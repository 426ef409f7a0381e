import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Way } from '../address/Way';
import { sentencesOf, textOf, tryOut, writeNew, type Tree } from '../ask/editing';
import { Acts } from '../form/Acts';
import { drafts } from '../form/drafts';
import { Changed, findingsOf, Refused } from '../form/Outcome';
import { nothingStands, useWriting } from '../form/useWriting';
import { useWords } from '../words/useWords';
import { NEW_INITIATIVE, OF_AN_INITIATIVE } from './fields';
import { ItemFields } from './ItemFields';
import { put, sorted } from './tree';
import { editWords } from './words';

const DRAFT = 'nytt-tiltak';

/** An initiative the roadmap does not have yet: what it is called and who says so; all else is added to it afterwards. */
export function NewInitiative() {
  const words = useWords(editWords);
  const queries = useQueryClient();
  const [tree, setTree] = useState<Tree>(() => JSON.parse(drafts.of(DRAFT)?.text ?? 'null') ?? NEW_INITIATIVE);
  const { told, busy, attempt, write } = useWriting<readonly string[], null>(nothingStands);
  const id = String(tree.id);
  const { byField, elsewhere } = sorted(
    told?.kind === 'refused' ? findingsOf(told.refusal) : [],
    '',
    OF_AN_INITIATIVE.map((each) => each.at),
  );
  const bound = {
    item: tree,
    findings: byField,
    put: (place: string, value: unknown) => {
      const next = put(tree, place, value);
      setTree(next);
      drafts.keep(DRAFT, { text: JSON.stringify(next), tag: '' });
    },
  };
  const made = told?.kind === 'done' && !told.tried;
  const saved = async () => {
    const { body } = await writeNew(id, textOf(tree));
    drafts.drop(DRAFT);
    await queries.invalidateQueries();
    return sentencesOf(body);
  };

  return (
    <div className="fields" data-form="initiative">
      {!made && (
        <>
          <ItemFields bound={bound} fields={OF_AN_INITIATIVE} />
          <Acts
            busy={busy}
            early={id === ''}
            attempt={() => void attempt(async () => sentencesOf((await tryOut(id || DRAFT, textOf(tree))).body))}
            write={() => void write(saved)}
          />
        </>
      )}
      <div aria-live="polite">
        {told?.kind === 'done' && <Changed tried={told.tried} sentences={told.done} />}
        {made && (
          <p>
            <Way to="/rediger/$id" params={{ id }}>
              {words.goOn}
            </Way>
          </p>
        )}
        {told && told.kind !== 'done' && (
          <Refused refusal={told.refusal} findings={elsewhere} place={(finding) => finding.pointer} />
        )}
      </div>
    </div>
  );
}
