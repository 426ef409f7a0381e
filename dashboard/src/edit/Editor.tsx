import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { save, sentencesOf, standing as asked, tryOut, type Version } from '../ask/editing';
import { drafts } from '../form/drafts';
import { Changed, Conflict, Refused } from '../form/Outcome';
import { TextForm } from '../form/TextForm';
import { useWriting } from '../form/useWriting';
import { useWords } from '../words/useWords';
import { editWords } from './words';

/** The text, what became of trying or saving it, and the version it was begun from. */
export function Editor({ id, standing }: { id: string; standing: Version }) {
  const words = useWords(editWords);
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Version | null>(() => drafts.of(id));
  const { told, busy, attempt, write, forget } = useWriting<readonly string[], Version>(() => asked(id));
  const begun = draft ?? standing;

  const keep = (version: Version) => {
    setDraft(version);
    drafts.keep(id, version);
  };
  const start = (version: Version) => {
    drafts.drop(id);
    setDraft(null);
    queries.setQueryData(['file', id], version);
  };
  const saved = (tag: string) =>
    write(async () => {
      const { body } = await save(id, begun.text, tag);
      start(await asked(id));
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'file' });
      return sentencesOf(body);
    });

  return (
    <div className="stack">
      <TextForm
        label={words.text}
        text={begun.text}
        rows={24}
        lang="nb"
        onText={(text) => keep({ text, tag: begun.tag })}
        busy={busy}
        attempt={() => void attempt(async () => sentencesOf((await tryOut(id, begun.text)).body))}
        write={() => void saved(begun.tag)}
      >
        {draft && (
          <>
            <button type="button" className="ds-button" data-variant="tertiary" onClick={() => start(standing)}>
              {words.discard}
            </button>
            <span className="small quiet">{words.kept}</span>
          </>
        )}
      </TextForm>
      <div aria-live="polite">
        {told?.kind === 'done' && <Changed tried={told.tried} sentences={told.done} />}
        {told?.kind === 'refused' && <Refused refusal={told.refusal} />}
        {told?.kind === 'conflict' && (
          <Conflict
            refusal={told.refusal}
            mine={() => {
              keep({ text: begun.text, tag: told.theirs.tag });
              void saved(told.theirs.tag);
            }}
            take={() => {
              start(told.theirs);
              forget();
            }}
          >
            <h4>{words.theirs}</h4>
            <pre className="theirs" tabIndex={0} role="region" aria-label={words.theirs} lang="nb">
              {told.theirs.text}
            </pre>
          </Conflict>
        )}
      </div>
    </div>
  );
}
