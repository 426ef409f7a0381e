import { useView } from '../address/useView';
import { dayNumber, spanOf, yearsWithin } from '../figures/days';
import { today } from '../figures/dates';
import { Gantt, GanttHead, type Scale } from '../pictures/Gantt';
import { Picture } from '../pictures/Picture';
import { useWidth } from '../pictures/useWidth';
import { useForms, useWords } from '../words/useWords';
import { MilestoneLine } from './MilestoneLine';
import { TimelineLegend } from './TimelineLegend';
import { milestoneWords } from './milestoneWords';
import type { Plan } from './rows';
import { useDated } from './useDated';
import { roadmapWords } from './words';

export function Timeline({ plans }: { plans: readonly Plan[] }) {
  const words = useWords(roadmapWords);
  const forms = useForms();
  const count = plans.reduce((sum, plan) => sum + plan.milestones.length, 0);
  return (
    <Picture
      name="tidslinje"
      title={words.gantt}
      sentence={words.sentence(forms.count(plans.length), forms.count(count))}
      legend={<TimelineLegend />}
      table={<Listed plans={plans} />}
    >
      <div className="desk">
        <Drawn plans={plans} />
      </div>
      <div className="phone">
        {plans.map((plan) => (
          <section key={plan.id}>
            <h3>{plan.name}</h3>
            <ul className="list">
              {plan.milestones.map((milestone) => (
                <MilestoneLine key={milestone.id} milestone={milestone} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Picture>
  );
}

function Drawn({ plans }: { plans: readonly Plan[] }) {
  const words = useWords(roadmapWords);
  const forms = useForms();
  const view = useView();
  const { holder, width } = useWidth<HTMLDivElement>(1000);
  const day = view.dato ?? today(new Date());
  const scale: Scale = { ...reach(plans, dayNumber(day)), width: Math.max(420, width - 250), now: dayNumber(day) };
  return (
    <div ref={holder} className="timeline" role="list">
      <div className="plan" aria-hidden="true">
        <span className="small quiet">{words.initiative}</span>
        <GanttHead scale={scale} day={forms.short(day)} />
      </div>
      {plans
        .filter((plan) => plan.rows.length > 0)
        .map((plan) => (
          <div className="plan" role="listitem" key={plan.id}>
            <div>
              <b>{plan.name}</b>
              {plan.undated > 0 && <div className="small faint">{words.undated(forms.count(plan.undated))}</div>}
            </div>
            <Gantt rows={plan.rows} scale={scale} />
          </div>
        ))}
    </div>
  );
}

const AHEAD = 5 * 366;

/** Whole years from the first promise to the last, at most five years ahead of the day: what lies further runs off the edge. */
function reach(plans: readonly Plan[], now: number): { first: number; last: number } {
  const spans = plans.flatMap((plan) => plan.rows.flatMap((row) => row.dates.map(({ date }) => spanOf(date))));
  const begins = spans.map(({ from, to }) => from ?? (to ?? now) - 365);
  const ends = spans.map(({ from, to }) => to ?? from ?? now);
  const years = yearsWithin(Math.min(now, ...begins), Math.min(now + AHEAD, Math.max(now, ...ends)));
  return { first: years[0]!.day, last: years.at(-1)!.day + 365 };
}

function Listed({ plans }: { plans: readonly Plan[] }) {
  const words = useWords(roadmapWords);
  const states = useWords(milestoneWords);
  const dated = useDated();
  return (
    <table>
      <thead>
        <tr>
          {[words.initiative, words.milestone, words.when, words.original, words.state, words.source].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plans.flatMap((plan) =>
          plan.milestones.map((milestone) => (
            <tr key={plan.id + milestone.id}>
              <td>{plan.name}</td>
              <th scope="row">{milestone.name}</th>
              <td>{dated(milestone.actual ?? milestone.latest)}</td>
              <td>{milestone.slip?.later ? dated(milestone.original) : ''}</td>
              <td>{states.state[milestone.state]}</td>
              <td className="small faint">
                {milestone.latest?.source?.document} {milestone.latest?.source?.place}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
