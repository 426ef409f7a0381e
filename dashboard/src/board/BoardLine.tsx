import { Way } from '../address/Way';
import type { Reported } from '../ask/contract';
import { useCodes, useForms, useWords } from '../words/useWords';
import { boardWords } from './words';

type Item = Reported['BoardStatusBody'];

/** How full each status is drawn, so that it is told in grey as well. */
const FULL: Record<Item['status'], number | null> = {
  WIDE: 1,
  NARROW: 0.5,
  ON_THE_WAY: 0.2,
  NOTHING: 0,
  CANNOT_TELL: null,
};

export function Lozenge({ status }: { status: Item['status'] }) {
  const full = FULL[status];
  return (
    <svg className="lozenge" width="26" height="11" aria-hidden="true">
      <rect
        x=".5"
        y=".5"
        width="25"
        height="10"
        rx="2"
        fill={full === null ? 'url(#unknown)' : 'var(--surface)'}
        stroke="var(--control)"
      />
      {full !== null && full > 0 && <rect x=".5" y=".5" width={25 * full} height="10" rx="2" fill="var(--s5)" />}
    </svg>
  );
}

export function BoardLine({ item }: { item: Item }) {
  const words = useWords(boardWords);
  const codes = useCodes();
  const forms = useForms();
  const { figure, state } = item;
  return (
    <tr>
      <th scope="row">
        <Way
          to="/tjeneste/$service/$group"
          params={{ service: item.service.id, group: item.group }}
          search={{ rolle: item.role === 'SOURCE' ? 'kilde' : undefined }}
        >
          {item.service.name}
        </Way>
        {item.role === 'SOURCE' && <span className="faint"> {codes.role.SOURCE}</span>}
      </th>
      <td className="nowrap">
        <span className="staged">
          <Lozenge status={item.status} />
          {words.statuses[item.status]}
        </span>
      </td>
      <td className="num nowrap">
        {state === 'NOT_OFFERED'
          ? codes.state.NOT_OFFERED
          : state === 'SUPPRESSED'
            ? '*'
            : forms.percent(figure?.sharePercent)}
      </td>
      <td className="num nowrap">
        {figure ? `${forms.count(figure.numerator)} / ${forms.count(figure.denominator)}` : '–'}
      </td>
      <td className="num">{figure ? forms.count(figure.unknown) : '–'}</td>
      <td className="num">{item.published > 0 ? forms.count(item.published) : ''}</td>
    </tr>
  );
}
