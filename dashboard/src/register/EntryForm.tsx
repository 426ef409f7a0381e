import { useId, useState } from 'react';
import type { Adopted } from '../ask/contract';
import { Refused, Said } from '../form/Outcome';
import { nothingStands, useWriting } from '../form/useWriting';
import { useWords } from '../words/useWords';
import { registerWords } from './words';

type Trial = Pick<Adopted['EhrSystemDryRun'], 'differences'> & Partial<Pick<Adopted['DelegationDryRun'], 'notices'>>;

type Props<Entry> = {
  title: string;
  labels: Record<keyof Entry, string>;
  empty: Entry;
  /** What may be left out. */
  optional: readonly (keyof Entry)[];
  enter: (entry: Entry, dryRun: boolean) => Promise<{ body: Trial }>;
};

/** Something that is new in the registry, tried first. */
export function EntryForm<Entry extends Record<string, string>>({
  title,
  labels,
  empty,
  optional,
  enter,
}: Props<Entry>) {
  const words = useWords(registerWords);
  const heading = useId();
  const [entry, setEntry] = useState(empty);
  const [tried, setTried] = useState<Entry | null>(null);
  const { told, busy, attempt, write } = useWriting<Trial, null>(nothingStands);
  const send = (dryRun: boolean) => async () => {
    const { body } = await enter(entry, dryRun);
    setTried(dryRun ? entry : null);
    return body;
  };

  return (
    <section className="panel" aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void (tried === entry ? write(send(false)) : attempt(send(true)));
        }}
      >
        {(Object.keys(empty) as (keyof Entry & string)[]).map((name) => (
          <label key={name} className="small">
            {labels[name]}
            <input
              className="ds-input"
              value={entry[name]}
              maxLength={200}
              required={!optional.includes(name)}
              onChange={(event) => setEntry({ ...entry, [name]: event.target.value })}
            />
          </label>
        ))}
        <button
          type="submit"
          className="ds-button"
          disabled={busy}
          data-variant={tried === entry ? undefined : 'secondary'}
        >
          {tried === entry ? words.enter : words.tryOut}
        </button>
      </form>
      <div aria-live="polite">
        {told?.kind === 'done' && (
          <>
            <h3>{told.tried ? words.tried : words.entered}</h3>
            {told.tried && (
              <ul className="list plain">
                {told.done.differences.map((each) => (
                  <li key={each.field}>
                    <b>{each.field}</b>: {each.after ?? '–'}
                  </li>
                ))}
              </ul>
            )}
            {told.done.notices?.map((notice) => (
              <p key={notice.code} className="note">
                <Said finding={notice} />
              </p>
            ))}
          </>
        )}
        {told && told.kind !== 'done' && <Refused refusal={told.refusal} />}
      </div>
    </section>
  );
}
