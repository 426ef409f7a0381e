import { useState } from 'react';
import { useTurn, useView } from '../address/useView';
import { deeds, type DeedKind, type Deeds } from '../ask/work';
import { Answer } from '../frame/Answer';
import { useForms, useWords } from '../words/useWords';
import { Choice } from '../form/Choice';
import { workWords } from './workWords';

const KINDS = {
  oppfolging: 'FOLLOW_UP',
  utgivelse: 'RELEASE',
  overtakelse: 'SUCCESSION',
} as const satisfies Record<string, DeedKind>;
type KindWord = keyof typeof KINDS;

/** What operators and stewards did, of one kind, as the service that keeps it lists it. */
export function Audit() {
  const words = useWords(workWords);
  const view = useView();
  const turn = useTurn();
  const kind = view.handling ? KINDS[view.handling] : 'REPAIR';
  return (
    <section className="panel" aria-labelledby="audit">
      <h2 id="audit">{words.audit}</h2>
      <p className="small quiet">{words.auditLead}</p>
      <div className="acts sought">
        <Choice
          label={words.act}
          value={view.handling}
          otherwise={words.deedKinds.REPAIR}
          options={Object.keys(KINDS) as KindWord[]}
          name={(word) => words.deedKinds[KINDS[word]]}
          onChoice={(handling) => turn({ handling })}
        />
      </div>
      <Page key={kind} kind={kind} />
    </section>
  );
}

/** A page of them, and the next when it is asked for. */
function Page({ kind, next }: { kind: DeedKind; next?: string }) {
  const words = useWords(workWords);
  const [more, setMore] = useState(false);
  return (
    <Answer asks={deeds(kind, next)} rows={2}>
      {(answer) => (
        <>
          {answer.total === 0 && <p className="small quiet">{words.nothing}</p>}
          {answer.deeds.length > 0 && <Done deeds={answer.deeds} />}
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

function Done({ deeds }: Pick<Deeds, 'deeds'>) {
  const words = useWords(workWords);
  const forms = useForms();
  const named: Record<string, string> = { ...words.deeds, ...words.acts };
  return (
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
          {deeds.map((deed, index) => (
            <tr key={index}>
              <td>{forms.instant(deed.at)}</td>
              <th scope="row">{deed.who ?? '–'}</th>
              <td>{named[deed.act] ?? deed.act}</td>
              <td>{deed.what}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
