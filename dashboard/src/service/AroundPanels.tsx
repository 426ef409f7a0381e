import { useView } from '../address/useView';
import { milestones, support } from '../ask/service';
import { Answer } from '../frame/Answer';
import { MilestoneLine } from '../roadmap/MilestoneLine';
import { useForms, useWords } from '../words/useWords';
import { serviceWords } from './words';

/** The EHR systems that support a service, as reported. */
export function SupportPanel({ service }: { service: string }) {
  const words = useWords(serviceWords);
  const forms = useForms();
  const view = useView();
  return (
    <section className="panel" aria-labelledby="support">
      <header>
        <h2 id="support">{words.support}</h2>
      </header>
      <Answer asks={support(service, view)} rows={2}>
        {(answer) =>
          answer.support.items.length === 0 ? (
            <p className="small quiet">{words.supportNone}</p>
          ) : (
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.system}</th>
                  <th scope="col">{words.vendor}</th>
                  <th scope="col">{words.support}</th>
                </tr>
              </thead>
              <tbody>
                {answer.support.items.map((line) => (
                  <tr key={line.product + line.vendor + line.role}>
                    <th scope="row">{line.product}</th>
                    <td>{line.vendor}</td>
                    <td>
                      {words.supportState[line.state]}{' '}
                      {line.since && <span className="faint">{forms.day(line.since)}</span>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Answer>
    </section>
  );
}

/** What has been promised of a service. */
export function MilestonePanel({ service }: { service: string }) {
  const words = useWords(serviceWords);
  const view = useView();
  return (
    <section className="panel" aria-labelledby="milestones">
      <header>
        <h2 id="milestones">{words.milestones}</h2>
      </header>
      <Answer asks={milestones(view, { service })} rows={3}>
        {(answer) =>
          answer.items.length === 0 ? (
            <p className="small quiet">{words.milestonesNone}</p>
          ) : (
            <ul className="list">
              {answer.items.map((milestone) => (
                <MilestoneLine key={milestone.initiative + milestone.id} milestone={milestone} />
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}
