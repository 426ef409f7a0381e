import { useState } from 'react';
import { describe, type NewSystem, type SystemTrial } from '../ask/systems';
import { Refusal } from '../ask/session';
import { Refused } from '../edit/Outcome';
import { useWords } from '../words/useWords';
import { registerWords } from './words';

const EMPTY: NewSystem = { id: '', name: '', vendor: '', vendorName: '', vendorNumber: '', source: '' };

/** A system that is new in the registry, tried first. */
export function SystemForm() {
  const words = useWords(registerWords);
  const [system, setSystem] = useState(EMPTY);
  const [tried, setTried] = useState<NewSystem | null>(null);
  const [told, setTold] = useState<{ trial: SystemTrial; done: boolean } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const act = async (dryRun: boolean) => {
    setRefusal(null);
    setTold(null);
    try {
      const { body } = await describe(system, dryRun);
      setTold({ trial: body, done: !dryRun });
      setTried(dryRun ? system : null);
    } catch (fault) {
      if (fault instanceof Refusal) setRefusal(fault);
      else throw fault;
    }
  };

  return (
    <section className="panel" aria-labelledby="new-system">
      <h2 id="new-system">{words.newSystem}</h2>
      <form
        className="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void act(tried !== system);
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
        <button type="submit" className="ds-button" data-variant={tried === system ? undefined : 'secondary'}>
          {tried === system ? words.enter : words.tryOut}
        </button>
      </form>
      <div aria-live="polite">
        {refusal && <Refused refusal={refusal} />}
        {told && (
          <>
            <h3>{told.done ? words.entered : words.tried}</h3>
            {!told.done && (
              <ul className="list plain">
                {told.trial.differences.map((each) => (
                  <li key={each.field}>
                    <b>{each.field}</b>: {each.after ?? '–'}
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </section>
  );
}
