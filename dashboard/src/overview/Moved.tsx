import { Way } from '../address/Way';
import type { Reported } from '../ask/contract';
import { Spark } from '../pictures/Spark';
import { Some } from '../frame/Some';
import { useForms, useWords } from '../words/useWords';
import { overviewWords } from './words';

const MOST = 6;

/** The shares that changed most since a month before, largest first. */
export function Moved({ answer }: { answer: Reported['MatrixBody'] }) {
  const words = useWords(overviewWords);
  const forms = useForms();
  const names = new Map(answer.groups.map((group) => [group.id, group.name]));
  const moved = answer.rows
    .flatMap((row) => row.cells.map((cell) => ({ row, cell })))
    .filter(({ cell }) => cell.change && cell.change.numerator !== 0)
    .sort((one, other) => Math.abs(other.cell.change!.points ?? 0) - Math.abs(one.cell.change!.points ?? 0))
    .slice(0, MOST);
  return (
    <section className="panel" aria-labelledby="moved">
      <header>
        <h2 id="moved">{moved.length > 0 ? words.moved : words.still}</h2>
      </header>
      <Some of={moved} says={words.stillWhy}>
        <ul className="list moved">
          {moved.map(({ row, cell }) => (
            <li key={row.service.id + row.role + cell.group}>
              <Way
                to="/tjeneste/$service/$group"
                params={{ service: row.service.id, group: cell.group }}
                search={{ rolle: row.role === 'SOURCE' ? 'kilde' : undefined }}
              >
                {row.service.name}, {names.get(cell.group)}
              </Way>
              <Spark values={cell.curve.map((point) => point.sharePercent)} width={60} height={18} />
              <span className="num strong nowrap">{forms.difference(cell.change!.numerator)}</span>
            </li>
          ))}
        </ul>
      </Some>
    </section>
  );
}
