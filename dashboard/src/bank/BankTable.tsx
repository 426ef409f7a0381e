import type { Dataset } from '../ask/bank';
import { useForms } from '../words/useWords';
import { MEASURES } from './choice';
import { monthOf, tableOf } from './rows';

export function BankTable({ answer, says }: { answer: Dataset; says: (count: number) => string }) {
  const forms = useForms();
  const { heads, columns, rows } = tableOf(answer, MEASURES);
  return (
    <section className="panel">
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
                {row.cells.map(({ value, status }, at) => (
                  <td className="num" key={at}>
                    {value === null
                      ? (status ?? forms.absent)
                      : columns[at]?.months
                        ? forms.month(monthOf(value))
                        : forms.amount(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small faint">{says(rows.length)}</p>
    </section>
  );
}
