import { useState } from 'react';
import { regions } from 'virtual:registry';
import { useView } from '../address/useView';
import { stageOf } from '../address/view';
import { areaOf } from '../ask/area';
import { coverage, type Subject } from '../ask/service';
import type { Reported } from '../ask/contract';
import { Answer } from '../frame/Answer';
import { useFresh } from '../frame/useFresh';
import { usePublished } from '../frame/PublishedFigure';
import { Bounds } from '../pictures/Bounds';
import { useCodes, useForms, useWords } from '../words/useWords';
import { Explain } from './Explain';
import { serviceWords } from './words';

/** The figure with all that belongs beside it. */
export function Strip({ subject }: { subject: Subject }) {
  const view = useView();
  const { cut, code } = areaOf(view);
  return (
    <section className="panel">
      <Answer asks={coverage(subject, view, cut)} rows={2}>
        {(answer) => {
          const cell = answer.cells.find((each) => code === null || each.area.code === code);
          return cell ? <Told cell={cell} basis={answer.basis} subject={subject} /> : <Nothing />;
        }}
      </Answer>
    </section>
  );
}

function Nothing() {
  const words = useWords(serviceWords);
  return <p className="quiet">{words.unknown}</p>;
}

type TellProps = { cell: Reported['CellBody']; basis: Reported['BasisBody']; subject: Subject };

function Told({ cell, basis, subject }: TellProps) {
  const words = useWords(serviceWords);
  const codes = useCodes();
  const forms = useForms();
  const tell = usePublished();
  const view = useView();
  const [open, setOpen] = useState(false);
  const place = cell.area.name ?? regions[cell.area.code ?? ''];
  const { figure } = cell;
  const fresh = useFresh(figure && `${figure.numerator}/${figure.denominator}/${figure.unknown}`);
  const share =
    cell.state === 'KNOWN'
      ? forms.percent(figure?.sharePercent)
      : cell.state === 'SUPPRESSED'
        ? '*'
        : codes.state[cell.state];
  return (
    <div className="strip">
      <div className="figure">
        <button type="button" className={fresh ? 'big fresh' : 'big'} onClick={() => setOpen(true)}>
          <span className="sr">{words.explain}: </span>
          {share}
        </button>
        <div>
          {figure && (
            <div className="strong">
              {forms.count(figure.numerator)} {words.of} {forms.count(figure.denominator)}
            </div>
          )}
          <div className="quiet small">
            {place && `${place} · `}
            {words.atLeast(codes.stage[stageOf(view)], forms.day(basis.date))}
          </div>
        </div>
      </div>
      <div>
        <Bounds figure={figure} height={16} />
        <dl className="facts">
          <Fact term={words.lower} text={forms.percent(figure?.lowerPercent)} />
          <Fact term={words.upper} text={forms.percent(figure?.upperPercent)} />
          <Fact term={words.unknown} text={forms.count(figure?.unknown)} />
          <Fact term={words.notRelevant} text={forms.count(figure?.notRelevant)} />
          <Fact term={words.published} text={cell.published[0] ? tell(cell.published[0]) : '–'} />
        </dl>
      </div>
      <Why cell={cell} day={basis.date} />
      {place && <p className="note">{words.areaOnly(place)}</p>}
      {open && <Explain cell={cell} basis={basis} subject={subject} onClose={() => setOpen(false)} />}
    </div>
  );
}

function Fact({ term, text }: { term: string; text: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** Why there is no share, where there is none. */
function Why({ cell, day }: { cell: Reported['CellBody']; day: string }) {
  const words = useWords(serviceWords);
  const codes = useCodes();
  const forms = useForms();
  const { figure, state, reason } = cell;
  if (state === 'NOT_OFFERED') return <p className="note">{words.notOfferedWhy}</p>;
  if (reason) return <p className="note">{codes.reason[reason]}.</p>;
  if (figure?.noShare === 'NOBODY_KNOWN')
    return <p className="note">{words.nobodyWhy(forms.count(figure.denominator), forms.day(day))}</p>;
  if (figure?.noShare === 'BELOW_PUBLISHED') return <p className="note">{words.below}</p>;
  return null;
}
