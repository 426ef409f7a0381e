import { useQuery } from '@tanstack/react-query';
import { useView } from '../address/useView';
import type { Reported } from '../ask/contract';
import { areaOf } from '../ask/area';
import { forecast, series, type Subject } from '../ask/service';
import { Answer } from '../frame/Answer';
import { FigureTable } from '../frame/FigureTable';
import { usePublished } from '../frame/PublishedFigure';
import { Curve, type CurveMark } from '../pictures/Curve';
import { Bare } from '../frame/Bare';
import { Picture } from '../pictures/Picture';
import { useForms, useWords } from '../words/useWords';
import { Prospects } from './Prospects';
import { serviceWords } from './words';

export function CurvePanel({ subject }: { subject: Subject }) {
  const view = useView();
  return (
    <Answer asks={series(subject, view)} rows={6}>
      {(answer) => <CurveOf answer={answer} subject={subject} />}
    </Answer>
  );
}

function CurveOf({ answer, subject }: { answer: Reported['SeriesBody']; subject: Subject }) {
  const words = useWords(serviceWords);
  const forms = useForms();
  const view = useView();
  const { code } = areaOf(view);
  // what is foretold and promised is of the whole country
  const foretold = useQuery({ ...forecast(subject, view), enabled: code === null }).data;
  const months = answer.months.flatMap((month) =>
    month.cells.filter(({ area }) => area.code === code).map((cell) => ({ basis: month.basis, cell })),
  );
  const published = usePublishedMarks(months);
  const points = months.map(({ basis, cell }) => ({
    date: basis.date,
    percent: cell.figure?.sharePercent ?? null,
    lower: cell.figure?.lowerPercent ?? null,
    upper: cell.figure?.upperPercent ?? null,
  }));
  const outlook = foretold?.outlooks.find((each) => each.method === foretold.chosen);
  const ahead = outlook?.points.map((point) => ({
    date: point.date,
    percent: point.percent,
    lower: point.lowerPercent,
    upper: point.upperPercent,
  }));
  const targets = answer.targets
    .filter((target) => code === null && target.unit === 'PERCENT' && target.dueBy)
    .map((target) => ({ date: target.dueBy!, percent: target.value, label: `${forms.amount(target.value)} %` }));
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return <Bare title={words.curve} />;
  return (
    <Picture
      name="kurve"
      title={words.curve}
      staged
      sentence={words.curveSays(
        forms.month(first.date),
        forms.month(last.date),
        forms.percent(first.percent),
        forms.percent(last.percent),
      )}
      source={answer.targets[0]?.source.title}
      table={
        <FigureTable
          head={words.month}
          lines={[...months].reverse().map(({ basis, cell }) => ({
            key: basis.date,
            label: forms.day(basis.date),
            figure: cell.figure,
            state: cell.state,
          }))}
        />
      }
    >
      <Curve points={points} ahead={ahead} targets={targets} published={published} day={last.date} />
      {foretold?.refused && <p className="small faint">{words.refused[foretold.refused]}</p>}
      {foretold && foretold.targets.length > 0 && <Prospects answer={foretold} />}
    </Picture>
  );
}

/** Published counts and shares of this very question; a line is never drawn between two of them. */
function usePublishedMarks(
  months: readonly { basis: Reported['BasisBody']; cell: Reported['CellBody'] }[],
): CurveMark[] {
  const tell = usePublished();
  const seen = new Map<string, CurveMark>();
  for (const { basis, cell } of months) {
    for (const figure of cell.published) {
      const percent = figure.sharePercent ?? (figure.unit === 'SHARE_ACTORS' ? figure.number : null);
      const early = figure.asOf < (months[0]?.basis.date ?? '').slice(0, figure.asOf.length);
      if (typeof percent !== 'number' || figure.withheld || early || figure.stage !== basis.stage) continue;
      seen.set(figure.id, { date: figure.asOf, percent, label: tell(figure) });
    }
  }
  return [...seen.values()];
}
