import { useEffect, useRef } from 'react';
import { useView } from '../address/useView';
import type { Reported } from '../ask/contract';
import { addressOf, explanation, type Subject } from '../ask/service';
import { Answer } from '../frame/Answer';
import { Quoted } from '../frame/PublishedFigure';
import { Way } from '../address/Way';
import { Some } from '../frame/Some';
import { useCodes, useForms, useWords } from '../words/useWords';
import { BasisList } from './BasisList';
import { explainWords } from './explainWords';

type Props = { cell: Reported['CellBody']; basis: Reported['BasisBody']; subject: Subject; onClose: () => void };

/** A side panel: all parts of the basis, what was published beside the figure, the reports it rests on, and its address. */
export function Explain({ cell, basis, subject, onClose }: Props) {
  const words = useWords(explainWords);
  const forms = useForms();
  const view = useView();
  const panel = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    panel.current?.showModal();
  }, []);
  return (
    <dialog ref={panel} className="drawer" aria-labelledby="explain" onClose={onClose}>
      <div className="head">
        <h2 id="explain">{words.title}</h2>
        <button type="button" className="ds-button" data-variant="secondary" onClick={() => panel.current?.close()}>
          {words.close}
        </button>
      </div>
      <p className="big">{forms.percent(cell.figure?.sharePercent)}</p>
      <BasisList cell={cell} basis={basis} />
      <h3>{words.published}</h3>
      {cell.published.length === 0 && <p className="small quiet">{words.noPublished}</p>}
      {cell.published.map((figure) => (
        <Quoted key={figure.id} figure={figure} />
      ))}
      <h3>{words.reports}</h3>
      <Answer asks={explanation(subject, view)}>{(answer) => <Contributions answer={answer} />}</Answer>
      <h3>{words.address}</h3>
      <pre tabIndex={0}>GET {addressOf(subject, view)}</pre>
    </dialog>
  );
}

function Contributions({ answer }: { answer: Reported['ExplanationBody'] }) {
  const words = useWords(explainWords);
  const codes = useCodes();
  const forms = useForms();
  if (answer.withheld) return <p className="small quiet">{words.withheld}</p>;
  const { items, total } = answer.contributions;
  const reported = items.filter((item) => item.reports.length > 0);
  return (
    <>
      <p className="small quiet">{words.contributions(forms.count(total))}</p>
      <Some of={reported} says={words.noReports}>
        <ul className="list plain">
          {reported.map((item) => (
            <li key={item.id ?? item.kind}>
              <div>
                {item.id ? (
                  <Way to="/aktor/$id" params={{ id: item.id }}>
                    {item.name ?? item.id}
                  </Way>
                ) : (
                  item.name
                )}{' '}
                <span className="faint">
                  {item.before && codes.stage[item.before]} → {item.after && codes.stage[item.after]}
                </span>
                {item.reports.map((report) => (
                  <div className="small" key={report.reference}>
                    {report.quote && <q>{report.quote}</q>}{' '}
                    <span className="faint">
                      {report.title ?? report.source}
                      {report.place && `, ${report.place}`}
                    </span>
                  </div>
                ))}
              </div>
            </li>
          ))}
        </ul>
      </Some>
    </>
  );
}
