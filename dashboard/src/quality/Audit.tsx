import { useState } from 'react';
import { useTurn, useView } from '../address/useView';
import { acts, type RepairAct } from '../ask/work';
import { Answer } from '../frame/Answer';
import { useForms, useWords } from '../words/useWords';
import { Choice } from './Choice';
import { workWords } from './workWords';

const KINDS: readonly RepairAct['kind'][] = ['REPLAYED', 'CLOSED', 'BEGUN'];

/** What operators did with what was refused, the newest first. */
export function Audit() {
  const words = useWords(workWords);
  const view = useView();
  const turn = useTurn();
  return (
    <section className="panel" aria-labelledby="audit">
      <h2 id="audit">{words.audit}</h2>
      <p className="small quiet">{words.auditLead}</p>
      <div className="acts sought">
        <Choice
          label={words.act}
          value={view.handling as RepairAct['kind'] | undefined}
          otherwise={words.all}
          options={KINDS}
          name={(kind) => words.acts[kind]}
          onChoice={(handling) => turn({ handling })}
        />
      </div>
      <Page key={view.handling ?? ''} kind={view.handling} />
    </section>
  );
}

/** A page of them, and the next when it is asked for. */
function Page({ kind, next }: { kind?: string; next?: string }) {
  const words = useWords(workWords);
  const forms = useForms();
  const [more, setMore] = useState(false);
  return (
    <Answer asks={acts(kind, next)} rows={2}>
      {(answer) => (
        <>
          {answer.total === 0 && <p className="small quiet">{words.nothing}</p>}
          {answer.acts.length > 0 && (
            <div className="scroll" tabIndex={0} role="region" aria-labelledby="audit">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{words.at}</th>
                    <th scope="col">{words.who}</th>
                    <th scope="col">{words.act}</th>
                    <th scope="col">{words.what}</th>
                  </tr>
                </thead>
                <tbody>
                  {answer.acts.map(({ entry, act }) => (
                    <tr key={`${entry} ${act.at} ${act.kind}`}>
                      <td>{forms.instant(act.at)}</td>
                      <th scope="row">{act.organisation ?? act.client}</th>
                      <td>{words.acts[act.kind]}</td>
                      <td>{act.reason ?? <code>{act.id}</code>}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
          {answer.next &&
            (more ? (
              <Page kind={kind} next={answer.next} />
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
