import { useView } from '../address/useView';
import type { Reported } from '../ask/contract';
import { coverage, type Subject } from '../ask/service';
import { Answer } from '../frame/Answer';
import { FigureTable } from '../frame/FigureTable';
import { Bounds } from '../pictures/Bounds';
import { Bare } from '../frame/Bare';
import { Picture } from '../pictures/Picture';
import { useCodes, useForms, useWords } from '../words/useWords';
import { serviceWords } from './words';

/** The counties, the furthest first; those of whom nothing is known come last. */
export function CountyPanel({ subject }: { subject: Subject }) {
  const words = useWords(serviceWords);
  const view = useView();
  return (
    <Answer asks={coverage(subject, view, 'COUNTY')} rows={8}>
      {(answer) => (answer.cells.length > 0 ? <Ranked cells={answer.cells} /> : <Bare title={words.counties} />)}
    </Answer>
  );
}

function Ranked({ cells }: { cells: readonly Reported['CellBody'][] }) {
  const words = useWords(serviceWords);
  const codes = useCodes();
  const forms = useForms();
  const share = (cell: Reported['CellBody']) => cell.figure?.sharePercent ?? -1;
  const ranked = [...cells].sort(
    (one, other) => share(other) - share(one) || (one.area.name ?? '').localeCompare(other.area.name ?? '', 'nb'),
  );
  const lines = ranked.map((cell) => ({
    key: cell.area.code ?? '',
    label: cell.area.name ?? cell.area.code ?? codes.stage.UNKNOWN,
    figure: cell.figure,
    state: cell.state,
  }));
  return (
    <Picture
      name="fylker"
      title={words.counties}
      staged
      sentence={words.countiesWhy}
      table={<FigureTable head={words.county} lines={lines} />}
    >
      <table>
        <caption>{words.countiesWhy}</caption>
        <thead>
          <tr>
            <th scope="col">{words.county}</th>
            <th scope="col" className="num">
              {words.share}
            </th>
            <th scope="col" className="num">
              {words.count}
            </th>
            <th scope="col">{words.span}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, label, figure, state }) => (
            <tr key={key}>
              <th scope="row" className="nowrap">
                {label}
              </th>
              <td className="num strong nowrap">
                {state === 'SUPPRESSED' ? '*' : forms.percent(figure?.sharePercent)}
              </td>
              <td className="num nowrap">
                {figure ? `${forms.count(figure.numerator)} ${words.of} ${forms.count(figure.denominator)}` : '–'}
              </td>
              <td className="wide">{figure && <Bounds figure={figure} height={11} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Picture>
  );
}
