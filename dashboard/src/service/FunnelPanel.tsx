import { useView } from '../address/useView';
import type { Reported } from '../ask/contract';
import { funnel, type Subject } from '../ask/service';
import { Answer } from '../frame/Answer';
import { FigureTable } from '../frame/FigureTable';
import { Bounds } from '../pictures/Bounds';
import { Picture } from '../pictures/Picture';
import { Some } from '../frame/Some';
import { useCodes, useForms, useWords } from '../words/useWords';
import { serviceWords } from './words';

export function FunnelPanel({ subject }: { subject: Subject }) {
  const view = useView();
  return (
    <Answer asks={funnel(subject, view)} rows={5}>
      {(answer) => <Steps answer={answer} />}
    </Answer>
  );
}

function Steps({ answer }: { answer: Reported['FunnelBody'] }) {
  const words = useWords(serviceWords);
  const codes = useCodes();
  const forms = useForms();
  const lines = answer.steps.map((step) => ({
    key: step.stage,
    label: codes.stage[step.stage],
    figure: step.now,
    state: answer.state,
  }));
  return (
    <Picture
      name="trakt"
      title={words.funnel}
      sentence={words.funnelWhy}
      table={<FigureTable head={words.stage} lines={lines} />}
    >
      <Some of={answer.steps}>
        <table>
          <caption>{words.funnelWhy}</caption>
          <tbody>
            {answer.steps.map((step) => (
              <tr key={step.stage}>
                <th scope="row" className="nowrap">
                  {codes.stage[step.stage]}
                </th>
                <td className="num strong">{forms.count(step.now?.numerator)}</td>
                <td className="wide">
                  <Bounds figure={step.now} height={13} />
                </td>
                <td className="num faint">{step.notFurther ? `−${forms.count(step.notFurther)}` : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Some>
    </Picture>
  );
}
