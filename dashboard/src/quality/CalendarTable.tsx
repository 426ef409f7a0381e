import { Some } from '../frame/Some';
import { useForms, useWords } from '../words/useWords';
import { counts, type Line } from './calendar';
import { qualityWords } from './words';

/** Heard of expected, a line for each vendor and service, a column for each month. */
export function CalendarTable({ lines }: { lines: Line[] }) {
  const words = useWords(qualityWords);
  const forms = useForms();
  return (
    <Some of={lines} says={words.nobodyExpected}>
      <table>
        <caption>{words.heardOf(words.heard, words.expected)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.vendorName}</th>
            {lines[0]?.months.map(({ month }) => (
              <th scope="col" className="num" key={month}>
                {forms.month(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">
                {line.vendor}, {line.service}
              </th>
              {line.months.map((month) => (
                <td className="num" key={month.month}>
                  {month.expected ? words.heardOf(...counts(month, forms.count)) : '–'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Some>
  );
}
