import { useState } from 'react';
import { audit, NEWEST, type Deed, type From } from '../ask/audit';
import { Answer } from '../frame/Answer';
import { useForms, useWords } from '../words/useWords';
import { auditWords } from './auditWords';

/** What operators and stewards did, by all services that keep it, as one list with the newest first. */
export function Audit() {
  const words = useWords(auditWords);
  return (
    <section className="panel" aria-labelledby="audit">
      <h2 id="audit">{words.audit}</h2>
      <p className="small quiet">{words.lead}</p>
      <Page from={NEWEST} />
    </section>
  );
}

/** A page of them, and the next when it is asked for. */
function Page({ from }: { from: From }) {
  const words = useWords(auditWords);
  const [more, setMore] = useState(false);
  return (
    <Answer asks={audit(from)} rows={2}>
      {(answer) => (
        <>
          {answer.deeds.length > 0 ? <Done deeds={answer.deeds} /> : <p className="small quiet">{words.nothing}</p>}
          {answer.next &&
            (more ? (
              <Page from={answer.next} />
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

function Done({ deeds }: { deeds: Deed[] }) {
  const words = useWords(auditWords);
  const forms = useForms();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-labelledby="audit">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.at}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.act}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {deeds.map((deed) => (
            <tr key={deed.id}>
              <td>{forms.instant(deed.at)}</td>
              <th scope="row">
                {deed.organisation ?? '–'} <span className="small faint">{deed.client}</span>
              </th>
              <td>{words.acts[deed.act] ?? deed.act}</td>
              <td>{deed.what}</td>
              <td>
                {words.outcomes[deed.outcome]}
                {deed.outcome !== 'DONE' && deed.status && ` (${deed.status})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
