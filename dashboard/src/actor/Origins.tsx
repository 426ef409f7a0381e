import { useQuery } from '@tanstack/react-query';
import { entry } from '../ask/actor';
import { useForms, useWords } from '../words/useWords';
import { origins, type Registered } from './sourced';
import { actorWords } from './words';

/** What the register says of the actor, value by value: since when, and how that is known. */
export function Origins({ id }: { id: string }) {
  const words = useWords(actorWords);
  const forms = useForms();
  const document = useQuery(entry(id)).data;
  const last = document?.history.at(-1) as { state?: Registered | null } | undefined;
  if (!last?.state) return null;
  return (
    <section className="panel" aria-labelledby="origins">
      <header>
        <h2 id="origins">{words.origins}</h2>
      </header>
      <p className="small faint">{words.originsWhy(last.state.sources.join('; '))}</p>
      <details>
        <summary className="small">{words.originsAll}</summary>
        <ul className="history">
          {origins(last.state, forms.count).map((each, index) => (
            <li key={index}>
              {words.matter[each.matter]}: {each.text}
              {each.days && <span className="faint">, {forms.day(each.days)}</span>}
              <br />
              <span className="faint">{each.source ?? words.originUnsaid}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
