import { useView } from '../address/useView';
import type { Adopted } from '../ask/contract';
import { imports } from '../ask/vendor';
import { Answer } from '../frame/Answer';
import { useForms, useLanguage, useWords } from '../words/useWords';
import { vendorWords } from './words';

type Status = Adopted['ImportStatus'];

/** The files that were sent last and how far each has come; an operator sees everybody's. */
export function Imports() {
  const words = useWords(vendorWords);
  useView();
  return (
    <section className="panel" aria-labelledby="imports">
      <h2 id="imports">{words.imports}</h2>
      <Answer asks={{ ...imports(), refetchInterval: 10_000 }} rows={2}>
        {(answer) =>
          answer.imports.length === 0 ? (
            <p className="small quiet">{words.noImports}</p>
          ) : (
            <ul className="list plain">
              {answer.imports.map((each) => (
                <li key={each.id}>
                  <Import status={each} />
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}

function Import({ status }: { status: Status }) {
  const words = useWords(vendorWords);
  const forms = useForms();
  const language = useLanguage();
  const { rows } = status;
  return (
    <div>
      <b>{words.importStates[status.state]}</b>, {words.importTypes[status.type]}
      {status.dryRun && `, ${words.trial}`}{' '}
      <span className="small faint">
        {forms.instant(status.receivedAt)} · {status.client}
      </span>
      <div className="small">
        {(Object.keys(words.rows) as (keyof typeof rows)[])
          .map((name) => `${words.rows[name]} ${forms.count(rows[name])}`)
          .join(' · ')}
      </div>
      {status.causes.map((cause) => (
        <div key={cause.code} className="small faint">
          {language === 'nb' ? cause.detailNb : cause.detail} <code>{cause.code}</code>
        </div>
      ))}
    </div>
  );
}
