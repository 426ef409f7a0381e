import { useTurn, useView } from '../address/useView';
import { Way } from '../address/Way';
import type { Cause, Reported } from '../ask/contract';
import { gap, type Subject } from '../ask/service';
import { part } from '../figures/size';
import { Answer } from '../frame/Answer';
import { Picture } from '../pictures/Picture';
import { Some } from '../frame/Some';
import { useCodes, useForms, useWords } from '../words/useWords';
import { serviceWords } from './words';

const FILLS: Record<Cause, string> = {
  SILENT: 'url(#unknown)',
  NOT_OFFERED: 'var(--bar)',
  SUPPORT_MISSING: 'var(--s0)',
  PRECONDITION_MISSING: 'var(--s0)',
  NOT_COMMITTED: 'var(--s1)',
  PREPARING: 'var(--s2)',
  COMMITTED: 'var(--s2)',
  READY: 'var(--s3)',
  PILOTING: 'var(--s3)',
  INTRODUCING: 'var(--s4)',
};

/** Those that are missing, by why; one click tells who. */
export function GapPanel({ subject }: { subject: Subject }) {
  const view = useView();
  return (
    <Answer asks={gap(subject, view)} rows={5}>
      {(answer) => <Causes answer={answer} subject={subject} />}
    </Answer>
  );
}

function Causes({ answer, subject }: { answer: Reported['GapBody']; subject: Subject }) {
  const words = useWords(serviceWords);
  const codes = useCodes();
  const forms = useForms();
  const view = useView();
  const turn = useTurn();
  const causes = [...answer.causes].sort((one, other) => other.actors - one.actors);
  const all = causes.reduce((sum, cause) => sum + cause.actors, 0);
  const says = causes.map(({ cause, actors }) => `${codes.cause[cause]} ${forms.count(actors)}`).join(', ');
  return (
    <Picture
      name="arsaker"
      title={all > 0 ? words.gap(forms.count(all)) : words.gapNone}
      sentence={says}
      staged
      below={view.arsak && view.arsak in FILLS && <Who subject={subject} cause={view.arsak as Cause} />}
    >
      <Some of={causes}>
        <Stacked causes={causes} all={all} />
        <table>
          <tbody>
            {causes.map(({ cause, actors }) => (
              <tr key={cause}>
                <td className="swatch">
                  <svg width="12" height="12" aria-hidden="true">
                    <rect width="12" height="12" rx="2" fill={FILLS[cause]} stroke="var(--line-2)" strokeWidth=".6" />
                  </svg>
                </td>
                <th scope="row">{codes.cause[cause]}</th>
                <td className="num strong">{forms.count(actors)}</td>
                <td className="num">
                  <button
                    type="button"
                    className="link"
                    aria-expanded={view.arsak === cause}
                    onClick={() => turn({ arsak: view.arsak === cause ? undefined : cause })}
                  >
                    {view.arsak === cause ? words.hide : words.who}
                    <span className="sr">: {codes.cause[cause]}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Some>
      {all > 0 && <p className="small faint">{words.derived}</p>}
    </Picture>
  );
}

function Stacked({ causes, all }: { causes: readonly Reported['CauseBody'][]; all: number }) {
  const starts = causes.map((_, index) => causes.slice(0, index).reduce((sum, cause) => sum + cause.actors, 0));
  return (
    <svg width="100%" height="16" aria-hidden="true">
      {causes.map(({ cause, actors }, index) => (
        <rect
          key={cause}
          x={part(starts[index]! / all)}
          width={part(actors / all)}
          height="16"
          fill={FILLS[cause]}
          stroke="var(--surface)"
        />
      ))}
    </svg>
  );
}

function Who({ subject, cause }: { subject: Subject; cause: Cause }) {
  const words = useWords(serviceWords);
  const codes = useCodes();
  const view = useView();
  return (
    <Answer asks={gap(subject, view, cause)} rows={3}>
      {(answer) => (
        <>
          <h3>{words.whoFor(codes.cause[cause])}</h3>
          {answer.withheld && <p className="small quiet">{words.withheld}</p>}
          <Some of={answer.missing.items}>
            <ul className="names" tabIndex={0} aria-label={words.whoFor(codes.cause[cause])}>
              {answer.missing.items.map((actor) => (
                <li key={actor.id}>
                  <Way to="/aktor/$id" params={{ id: actor.id }}>
                    {actor.name ?? actor.id}
                  </Way>
                  {actor.systems.length > 0 && (
                    <span className="faint"> {actor.systems.map((system) => system.name).join(', ')}</span>
                  )}
                </li>
              ))}
            </ul>
          </Some>
        </>
      )}
    </Answer>
  );
}
