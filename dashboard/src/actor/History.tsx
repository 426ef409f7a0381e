import { useView } from '../address/useView';
import { timeline } from '../ask/actor';
import { Answer } from '../frame/Answer';
import { useForms, useWords } from '../words/useWords';
import { Standing } from './Lines';
import { actorWords } from './words';

/** The turns of every adoption, in order, each with the words of the source that brought it. */
export function History({ id }: { id: string }) {
  const words = useWords(actorWords);
  const forms = useForms();
  const view = useView();
  return (
    <section className="panel" aria-labelledby="history">
      <header>
        <h2 id="history">{words.history}</h2>
      </header>
      <Answer asks={timeline(id, view)} rows={3}>
        {(answer) => {
          const turns = answer.adoptions
            .flatMap((adoption) =>
              adoption.turns.map((turn) => ({ turn, service: adoption.service, role: adoption.role })),
            )
            .sort((one, other) => one.turn.from.localeCompare(other.turn.from));
          if (turns.length === 0) return <p className="small quiet">{words.historyNone(answer.actor.name)}</p>;
          return (
            <>
              <p className="small faint">{words.historyWhy}</p>
              <ol className="history">
                {turns.map(({ turn, service, role }) => (
                  <li key={turn.from + service.id + role}>
                    <span className="faint">{forms.day(turn.from)}</span> {service.name}
                    <div>
                      <Standing standing={turn.standing} />
                    </div>
                    {turn.standing.reports.slice(0, 2).map((report) => (
                      <div className="small quiet" key={report.reference}>
                        {report.quote && <q>{report.quote}</q>}{' '}
                        <span className="faint">
                          {report.title}
                          {report.place && `, ${report.place}`}
                        </span>
                      </div>
                    ))}
                  </li>
                ))}
              </ol>
            </>
          );
        }}
      </Answer>
    </section>
  );
}
