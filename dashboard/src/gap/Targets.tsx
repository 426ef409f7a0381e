import { useQueries, useQuery } from '@tanstack/react-query';
import { useView } from '../address/useView';
import { Way } from '../address/Way';
import type { Reported } from '../ask/contract';
import { initiatives, progress } from '../ask/roadmap';
import { Picture } from '../pictures/Picture';
import { Light, type Lamp } from '../pictures/Light';
import { useForms, useWords } from '../words/useWords';
import { gapWords } from './words';

type Target = Reported['TargetBody'];
type Step = Reported['StepBody'];

const LAMPS: Record<Step['state'], Lamp> = {
  REACHED: 'ok',
  ON_PACE: 'ok',
  BEHIND: 'risk',
  MISSED: 'late',
  OVER_UNDECIDED: 'silent',
  CANNOT_TELL: 'silent',
};

/** Every target of every initiative, with the pace it asks for and the pace there is. */
export function Targets() {
  const words = useWords(gapWords);
  const forms = useForms();
  const view = useView();
  const aiming = (useQuery(initiatives(view)).data?.items ?? []).filter((initiative) => initiative.targets > 0);
  const answers = useQueries({ queries: aiming.map((initiative) => progress(initiative.id, view)) });
  const lines = answers.flatMap(({ data }) =>
    (data?.targets ?? []).flatMap((target) => target.steps.map((step) => ({ target, step, initiative: data! }))),
  );
  return (
    <Picture name="mal" title={words.targets} sentence={words.targetsSay(forms.count(lines.length))}>
      {lines.length === 0 && <p className="small quiet">{words.noTargets}</p>}
      {lines.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={words.targets}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.target}</th>
                <th scope="col">{words.due}</th>
                <th scope="col" className="num">
                  {words.needed}
                </th>
                <th scope="col" className="num">
                  {words.present}
                </th>
                <th scope="col" className="num">
                  {words.required}
                </th>
                <th scope="col">{words.state}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ target, step, initiative }) => (
                <Line
                  key={initiative.initiative + target.id + step.id}
                  target={target}
                  step={step}
                  of={initiative.name}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Picture>
  );
}

function Line({ target, step, of }: { target: Target; step: Step; of: string }) {
  const words = useWords(gapWords);
  const forms = useForms();
  const { gapAtLeast, gapAtMost } = step;
  const gap =
    gapAtLeast === gapAtMost ? forms.count(gapAtLeast) : words.between(forms.count(gapAtLeast), forms.count(gapAtMost));
  return (
    <tr>
      <th scope="row">
        {target.group ? (
          <Way to="/tjeneste/$service/$group" params={{ service: target.service.id, group: target.group.id }}>
            {target.name}
          </Way>
        ) : (
          target.name
        )}{' '}
        <b>
          {forms.amount(step.value)}
          {step.unit === 'PERCENT' && ' %'}
        </b>
        <div className="small faint">{of}</div>
      </th>
      <td className="nowrap">{step.wording ?? forms.day(step.dueWritten)}</td>
      <td className="num nowrap">{gap}</td>
      <td className="num nowrap">{step.presentPerMonth === null ? '–' : forms.amount(step.presentPerMonth)}</td>
      <td className="num nowrap">{step.requiredPerMonth === null ? '–' : forms.amount(step.requiredPerMonth)}</td>
      <td>
        <span className="staged">
          <Light lamp={LAMPS[step.state]} says={words.states[step.state]} />
          <span aria-hidden="true">{words.states[step.state]}</span>
        </span>
      </td>
    </tr>
  );
}
