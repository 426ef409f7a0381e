import { useTurn, useView } from '../address/useView';
import type { Dataset } from '../ask/bank';
import { Picture } from '../pictures/Picture';
import { useForms, useWords } from '../words/useWords';
import { BankBars } from './BankBars';
import { BankLines } from './BankLines';
import { BankMap } from './BankMap';
import { MEASURES } from './choice';
import { MOST_BARS, MOST_LINES, bars, measureOf, measures, series, squares } from './picture';
import { tableOf } from './rows';
import { bankWords } from './words';

/** One measure of the table as bars, as lines where there are several months, or on the map. */
export function BankPicture({ answer, as }: { answer: Dataset; as: 'graf' | 'kart' }) {
  const words = useWords(bankWords);
  const forms = useForms();
  const view = useView();
  const turn = useTurn();
  const table = tableOf(answer, MEASURES);
  const measure = measureOf(table, view.maling);
  if (!measure) return <p className="note">{words.nothingToDraw}</p>;
  const lines = series(table, measure).filter(({ points }) => points.some(({ cell }) => cell.value !== null));
  const timed = lines.some(({ points }) => points.length > 1);
  const spots = as === 'kart' ? squares(table, measure) : [];
  const drawn = Math.min(lines.length, timed ? MOST_LINES : MOST_BARS);
  const on = as === 'kart' ? spots.length : drawn;
  if (as === 'graf' && lines.length === 0) return <p className="note">{words.nothingKnown}</p>;
  return (
    <Picture
      name="figur"
      title={measure.label}
      sentence={words.drawn(answer.label, measure.label, forms.count(on))}
      note={
        <select
          className="ds-input"
          aria-label={words.measure}
          value={measure.code}
          onChange={(event) => turn({ maling: event.target.value }, true)}
        >
          {measures(table).map(({ code, label }) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      }
      below={
        as === 'graf' && drawn < table.rows.length ? (
          <p className="small faint">{words.some(forms.count(drawn))}</p>
        ) : undefined
      }
    >
      {as === 'kart' ? (
        <BankMap squares={spots} measure={measure} />
      ) : timed ? (
        <BankLines series={lines.slice(0, MOST_LINES)} measure={measure} />
      ) : (
        <BankBars bars={bars(lines.slice(0, MOST_BARS))} measure={measure} />
      )}
    </Picture>
  );
}
