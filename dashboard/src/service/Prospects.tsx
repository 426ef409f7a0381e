import type { Reported } from '../ask/contract';
import { useForms, useWords } from '../words/useWords';
import { serviceWords } from './words';

/** Each target with what is missing, the pace it asks for, and when it is reached at the present one. */
export function Prospects({ answer }: { answer: Reported['ForecastBody'] }) {
  const words = useWords(serviceWords);
  const forms = useForms();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={words.target}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.target}</th>
            <th scope="col">{words.due}</th>
            <th scope="col" className="num">
              {words.missing}
            </th>
            <th scope="col" className="num">
              {words.required}
            </th>
            <th scope="col" className="num">
              {words.expected} <span className="faint">{words.derived}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.targets.map((target) => (
            <tr key={`${target.target}${target.value}${target.due}`}>
              <th scope="row">
                {forms.amount(target.value)}
                {target.percent && ' %'}
              </th>
              <td className="nowrap">{forms.day(target.due)}</td>
              <td className="num">{forms.count(target.gap)}</td>
              <td className="num nowrap">
                {target.requiredPace === null ? '–' : `${forms.amount(target.requiredPace)} ${words.perMonth}`}
              </td>
              <td className="num nowrap">{target.expected ? forms.month(target.expected) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
