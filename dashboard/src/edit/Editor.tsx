import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { save, standing as asked, tryOut, type Changes, type Version } from '../ask/editing';
import { Refusal, session } from '../ask/session';
import { useWords } from '../words/useWords';
import { Changed, Conflict, Refused } from './Outcome';
import { drafts } from './drafts';
import { editWords } from './words';

type Told =
  | { kind: 'changes'; saved: boolean; changes: Changes }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'conflict'; refusal: Refusal; theirs: Version };

/** The text, what became of trying or saving it, and the version it was begun from. */
export function Editor({ id, standing }: { id: string; standing: Version }) {
  const words = useWords(editWords);
  const queries = useQueryClient();
  const [begun, setBegun] = useState<Version>(() => drafts.of(id) ?? standing);
  const [draft, setDraft] = useState(() => drafts.of(id) !== null);
  const [told, setTold] = useState<Told | null>(null);
  const [busy, setBusy] = useState(false);

  const write = (version: Version) => {
    setBegun(version);
    setDraft(true);
    drafts.keep(id, version);
  };
  const start = (version: Version) => {
    drafts.drop(id);
    setDraft(false);
    setBegun(version);
    queries.setQueryData(['file', id], version);
  };
  const refused = async (fault: unknown) => {
    const refusal = fault instanceof Refusal ? fault : new Refusal(fault as Refusal['problem'], null);
    void queries.invalidateQueries({ queryKey: session().queryKey });
    if (refusal.problem.status === 412) setTold({ kind: 'conflict', refusal, theirs: await asked(id) });
    else setTold({ kind: 'refused', refusal });
  };
  const act = async (deed: () => Promise<void>) => {
    setBusy(true);
    setTold(null);
    await deed().catch(refused);
    setBusy(false);
  };
  const trial = () =>
    act(async () => setTold({ kind: 'changes', saved: false, changes: (await tryOut(id, begun.text)).body }));
  const keep = (tag: string) =>
    act(async () => {
      const { body } = await save(id, begun.text, tag);
      start(await asked(id));
      setTold({ kind: 'changes', saved: true, changes: body });
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'file' });
    });

  return (
    <div className="stack">
      <label className="editor">
        <span>{words.text}</span>
        <textarea
          className="ds-input"
          rows={24}
          spellCheck={false}
          lang="nb"
          value={begun.text}
          onChange={(event) => write({ text: event.target.value, tag: begun.tag })}
        />
      </label>
      <div className="acts">
        <button type="button" className="ds-button" data-variant="secondary" disabled={busy} onClick={trial}>
          {words.tryOut}
        </button>
        <button type="button" className="ds-button" disabled={busy} onClick={() => keep(begun.tag)}>
          {words.save}
        </button>
        {draft && (
          <>
            <button type="button" className="ds-button" data-variant="tertiary" onClick={() => start(standing)}>
              {words.discard}
            </button>
            <span className="small quiet">{words.kept}</span>
          </>
        )}
      </div>
      <div aria-live="polite">
        {told?.kind === 'changes' && <Changed saved={told.saved} changes={told.changes} />}
        {told?.kind === 'refused' && <Refused refusal={told.refusal} />}
        {told?.kind === 'conflict' && (
          <Conflict
            refusal={told.refusal}
            theirs={told.theirs}
            mine={() => {
              write({ text: begun.text, tag: told.theirs.tag });
              void keep(told.theirs.tag);
            }}
            take={() => {
              start(told.theirs);
              setTold(null);
            }}
          />
        )}
      </div>
    </div>
  );
}
