import type { Dataset } from '../ask/bank';
import { MEASURES } from './choice';
import { tableOf, type BankCell, type BankColumn } from './rows';
import { useTold } from './useTold';
import { Some } from '../frame/Some';

export function BankTable({ answer, says }: { answer: Dataset; says: (count: number) => string }) {
  const { heads, columns, rows } = tableOf(answer, MEASURES);
  return (
    <section className="panel">
      <Some of={rows}>
        <div className="scroll banked" tabIndex={0} role="region" aria-label={answer.label}>
          <table>
            <caption>{answer.label}</caption>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th scope="col" key={head}>
                    {head}
                  </th>
                ))}
                {columns.map(({ label }) => (
                  <th scope="col" className="num" key={label}>
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.key}>
                  {row.heads.map((head, at) => (
                    <th scope="row" key={at}>
                      {head}
                    </th>
                  ))}
                  {row.cells.map((cell, at) => (
                    <Cell key={at} cell={cell} measure={columns[at]!} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Some>
      <p className="small faint">{says(rows.length)}</p>
    </section>
  );
}

function Cell({ cell, measure }: { cell: BankCell; measure: BankColumn }) {
  return <td className="num">{useTold(measure)(cell)}</td>;
}
