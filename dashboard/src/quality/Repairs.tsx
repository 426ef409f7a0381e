import { useState } from 'react';
import { useTurn, useView } from '../address/useView';
import { entries, type Entry, type RepairState } from '../ask/work';
import { Answer } from '../frame/Answer';
import { Some } from '../frame/Some';
import { useForms, useWords } from '../words/useWords';
import { Choice } from '../form/Choice';
import { RepairForm } from './RepairForm';
import { workWords } from './workWords';

const STATES = { sendt: 'REPLAYED', lukket: 'CLOSED' } as const satisfies Record<string, RepairState>;
type StateWord = keyof typeof STATES;

/** What was refused or could not be read, for an operator to send again or to close. */
export function Repairs() {
  const words = useWords(workWords);
  const view = useView();
  const turn = useTurn();
  const state = view.avvist ? STATES[view.avvist] : 'OPEN';
  return (
    <section className="panel" aria-labelledby="repairs">
      <h2 id="repairs">{words.repairs}</h2>
      <p className="small quiet">{words.repairsLead}</p>
      <div className="acts sought">
        <Choice
          label={words.state}
          value={view.avvist}
          otherwise={words.repairStates.OPEN}
          options={Object.keys(STATES) as StateWord[]}
          name={(word) => words.repairStates[STATES[word]]}
          onChoice={(avvist) => turn({ avvist, post: undefined })}
        />
      </div>
      <Page key={state} state={state} />
    </section>
  );
}

/** A page of them, and the next when it is asked for. */
function Page({ state, next }: { state: RepairState; next?: string }) {
  const words = useWords(workWords);
  const [more, setMore] = useState(false);
  return (
    <Answer asks={entries(state, next)} rows={2}>
      {(answer) => (
        <>
          <Some of={answer.setAside} says={words.nothing}>
            <ul className="list plain">
              {answer.setAside.map((entry) => (
                <li key={entry.repair.entry}>
                  <Refused entry={entry} />
                </li>
              ))}
            </ul>
          </Some>
          {answer.next &&
            (more ? (
              <Page state={state} next={answer.next} />
            ) : (
              <button type="button" className="ds-button" data-variant="tertiary" onClick={() => setMore(true)}>
                {words.further}
              </button>
            ))}
        </>
      )}
    </Answer>
  );
}

function Refused({ entry }: { entry: Entry }) {
  const words = useWords(workWords);
  const forms = useForms();
  const { post } = useView();
  const turn = useTurn();
  const open = post === entry.repair.entry;
  return (
    <div data-entry={entry.repair.state}>
      <b>{words.entryKinds[entry.kind]}</b>{' '}
      <span className="faint">{[entry.client, entry.id].filter(Boolean).join(' · ')}</span>
      {(entry.refusals ?? []).map((refusal, index) => (
        <div className="small" key={index}>
          <code>{refusal.field}</code> {refusal.detail} <code>{refusal.code}</code>
        </div>
      ))}
      {(entry.code ?? entry.reason) && <div className="small">{entry.code ?? entry.reason}</div>}
      {entry.repair.acts.map((act, index) => (
        <div className="small faint" key={index}>
          {forms.instant(act.at)} {act.organisation ?? act.client} {words.acts[act.kind]}
          {act.reason && `: ${act.reason}`}
        </div>
      ))}
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        aria-expanded={open}
        onClick={() => turn({ post: open ? undefined : entry.repair.entry })}
      >
        {open ? words.shut : words.open}
      </button>
      {open && <RepairForm key={entry.repair.entry} entry={entry} />}
    </div>
  );
}
