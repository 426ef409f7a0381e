import { useState } from 'react';
import { describe, type NewSystem, type SystemTrial } from '../ask/systems';
import { Refused } from '../form/Outcome';
import { useWriting } from '../form/useWriting';
import { useWords } from '../words/useWords';
import { registerWords } from './words';

const EMPTY: NewSystem = { id: '', name: '', vendor: '', vendorName: '', vendorNumber: '', source: '' };

/** A system that is new in the registry, tried first. */
export function SystemForm() {
  const words = useWords(registerWords);
  const [system, setSystem] = useState(EMPTY);
  const [tried, setTried] = useState<NewSystem | null>(null);
  const { told, busy, attempt, write } = useWriting<SystemTrial, null>(nobody);
  const send = (dryRun: boolean) => async () => {
    const { body } = await describe(system, dryRun);
    setTried(dryRun ? system : null);
    return body;
  };

  return (
    <section className="panel" aria-labelledby="new-system">
      <h2 id="new-system">{words.newSystem}</h2>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void (tried === system ? write(send(false)) : attempt(send(true)));
        }}
      >
        {(Object.keys(EMPTY) as (keyof NewSystem)[]).map((name) => (
          <label key={name} className="small">
            {words.fields[name]}
            <input
              className="ds-input"
              value={system[name]}
              maxLength={200}
              required={name !== 'vendorNumber'}
              onChange={(event) => setSystem({ ...system, [name]: event.target.value })}
            />
          </label>
        ))}
        <button
          type="submit"
          className="ds-button"
          disabled={busy}
          data-variant={tried === system ? undefined : 'secondary'}
        >
          {tried === system ? words.enter : words.tryOut}
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
          </>
        )}
        {told && told.kind !== 'done' && <Refused refusal={told.refusal} />}
      </div>
    </section>
  );
}

/** It is new: what another wrote under its id is not shown beside it, but that there is one. */
const nobody = () => Promise.resolve(null);
