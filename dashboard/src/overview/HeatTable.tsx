import type { Reported } from '../ask/contract';
import { Way } from '../address/Way';
import { softened } from '../figures/softened';
import { useCodes, useForms, useWords } from '../words/useWords';
import { HeatCell } from './HeatCell';
import { overviewWords } from './words';

type Props = { groups: Reported['Named'][]; rows: Reported['MatrixRowBody'][] };

/** Services down, groups across; how much of a group is known stands in its head when it is one number. */
export function HeatTable({ groups, rows }: Props) {
  const words = useWords(overviewWords);
  const codes = useCodes();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={words.table}>
      <table className="heat">
        <colgroup>
          <col className="first" />
          {groups.map((group) => (
            <col key={group.id} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words.service}</th>
            {groups.map((group) => (
              <th scope="col" key={group.id} lang="nb">
                <b>{softened(group.name)}</b>
                <Size rows={rows} group={group.id} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.service.id + row.role}>
              <th scope="row">
                <Way
                  to="/tjeneste/$service/$group"
                  params={{ service: row.service.id, group: first(row, groups) }}
                  search={{ rolle: row.role === 'SOURCE' ? 'kilde' : undefined }}
                >
                  {softened(row.service.name)}
                </Way>
                <small>
                  {row.role === 'SOURCE'
                    ? codes.role.SOURCE
                    : row.solution.name !== row.service.name && row.solution.name}
                </small>
              </th>
              {groups.map((group) => (
                <td key={group.id}>
                  <HeatCell
                    cell={row.cells.find((cell) => cell.group === group.id)}
                    service={row.service.id}
                    role={row.role}
                    name={`${row.service.name}, ${group.name}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function first(row: Reported['MatrixRowBody'], groups: Reported['Named'][]): string {
  return (
    groups.find((group) => row.cells.some((cell) => cell.group === group.id))?.id ?? row.cells[0]?.group ?? 'kommune'
  );
}

function Size({ rows, group }: { rows: Reported['MatrixRowBody'][]; group: string }) {
  const words = useWords(overviewWords);
  const forms = useForms();
  const sizes = rows.flatMap((row) =>
    row.cells.filter((cell) => cell.group === group).map((cell) => cell.figure?.denominator ?? 0),
  );
  const most = Math.max(0, ...sizes);
  return <span>{most > 0 ? forms.count(most) : words.noSize}</span>;
}
