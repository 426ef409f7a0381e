import { useTurn, useView } from '../address/useView';
import { Way } from '../address/Way';
import type { Reported } from '../ask/contract';
import { Some } from '../frame/Some';
import { Bounds } from '../pictures/Bounds';
import { useCodes, useForms, useWords } from '../words/useWords';
import { overviewWords } from './words';

type Props = { groups: Reported['Named'][]; rows: Reported['MatrixRowBody'][] };

/** The heat table on a narrow screen: one group at a time, a line for each service. */
export function PhoneList({ groups, rows }: Props) {
  const words = useWords(overviewWords);
  const view = useView();
  const turn = useTurn();
  const group = groups.find(({ id }) => id === view.gruppe)?.id ?? groups[0]?.id ?? '';
  const lines = rows.flatMap((row) => row.cells.filter((cell) => cell.group === group).map((cell) => ({ row, cell })));
  return (
    <>
      <label className="small quiet" htmlFor="group">
        {words.group}
      </label>
      <select
        id="group"
        className="ds-input"
        value={group}
        onChange={(event) => turn({ gruppe: event.target.value }, true)}
      >
        {groups.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Some of={lines}>
        <ul className="phones">
          {lines.map(({ row, cell }) => (
            <li key={row.service.id + row.role}>
              <Way
                to="/tjeneste/$service/$group"
                params={{ service: row.service.id, group }}
                search={{ rolle: row.role === 'SOURCE' ? 'kilde' : undefined }}
              >
                <PhoneLine name={row.service.name} cell={cell} />
              </Way>
            </li>
          ))}
        </ul>
      </Some>
    </>
  );
}

function PhoneLine({ name, cell }: { name: string; cell: Reported['MatrixCellBody'] }) {
  const words = useWords(overviewWords);
  const codes = useCodes();
  const forms = useForms();
  const { figure, state } = cell;
  const share =
    state === 'KNOWN' || state === 'UNKNOWN' ? forms.percent(figure?.sharePercent) : state === 'SUPPRESSED' ? '*' : '–';
  const counted = figure ? `${forms.count(figure.numerator)} / ${forms.count(figure.denominator)}` : words.sizeUnknown;
  return (
    <>
      <b>{name}</b>
      <span className="num strong">{share}</span>
      <span className="small faint">{state === 'NOT_OFFERED' ? codes.state.NOT_OFFERED : counted}</span>
      <span className="num small faint">
        {figure && figure.unknown > 0 && `${forms.count(figure.unknown)} ${words.unknown}`}
        {cell.published > 0 && ` ${words.published(forms.count(cell.published))}`}
      </span>
      {figure && state === 'KNOWN' && <Bounds figure={figure} height={7} />}
    </>
  );
}
