import { Way } from '../address/Way';
import type { Reported } from '../ask/contract';
import { Unheeded } from '../frame/Unheeded';
import { Some } from '../frame/Some';
import { useCodes, useForms, useWords } from '../words/useWords';
import { overviewWords } from './words';

const MOST = 6;

/** The reports that came last, and what they made of what was known. */
export function Latest({ answer }: { answer: Reported['ChangesBody'] }) {
  const words = useWords(overviewWords);
  const codes = useCodes();
  const forms = useForms();
  const last = [...answer.changes].sort((one, other) => other.recordedAt.localeCompare(one.recordedAt)).slice(0, MOST);
  return (
    <section className="panel" aria-labelledby="latest">
      <header>
        <h2 id="latest">{words.latest}</h2>
        <p>{words.reports(forms.count(answer.total))}</p>
      </header>
      <Unheeded />
      <Some of={last} says={words.latestNone}>
        <ul className="list plain">
          {last.map((change) => (
            <li key={change.report.reference}>
              <div>
                {change.actor ? (
                  <Way to="/aktor/$id" params={{ id: change.actor.id }}>
                    {change.actor.name}
                  </Way>
                ) : (
                  <span className="faint">{codes.stage.UNKNOWN}</span>
                )}{' '}
                {change.service?.name}
                <div className="small faint">
                  {change.stage && codes.stage[change.stage]} · {forms.instant(change.recordedAt)}
                </div>
              </div>
            </li>
          ))}
        </ul>
      </Some>
    </section>
  );
}
