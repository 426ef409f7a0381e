import { useQuery } from '@tanstack/react-query';
import { useTurn, useView } from '../address/useView';
import { dependencies, differences, editions, promised } from '../ask/roadmap';
import { CopyLink, Print } from '../frame/Acts';
import { Answer } from '../frame/Answer';
import { Pictured } from '../pictures/Pictured';
import { Unheeded } from '../frame/Unheeded';
import { Bare } from '../frame/Bare';
import { Title } from '../frame/Title';
import { spanOf } from '../figures/days';
import { Some } from '../frame/Some';
import { useForms, useWords } from '../words/useWords';
import { Dependencies } from './Dependencies';
import { Timeline } from './Timeline';
import { plans } from './rows';
import { dependencyWords } from './dependencyWords';
import { roadmapWords } from './words';
import './roadmap.css';

/** What initiatives have promised, by how precise and how firm it is; as of now, or as an edition had it. */
export function Roadmap() {
  const words = useWords(roadmapWords);
  const told = useWords(dependencyWords);
  const view = useView();
  const turn = useTurn();
  const listed = useQuery(editions()).data?.items ?? [];
  const edition = listed.find((each) => each.id === view.utgave);
  const until = edition ? lastDay(edition.date) : undefined;
  const timeline = (
    <Answer asks={promised(view, until)} rows={14}>
      {(answer) =>
        answer.items.length === 0 ? <p className="note">{words.none}</p> : <Timeline plans={plans(answer.items)} />
      }
    </Answer>
  );
  const depending = (
    <Answer asks={dependencies(view, until)} rows={10}>
      {(answer) => (answer.edges.length === 0 ? <Bare title={told.title} /> : <Dependencies answer={answer} />)}
    </Answer>
  );
  return (
    <Pictured about={edition?.name} pictures={{ tidslinje: timeline, avhengigheter: depending }}>
      <div className="head">
        <div>
          <Title>{words.title}</Title>
          <p>{words.lead}</p>
        </div>
        <div className="acts">
          <label className="small" htmlFor="edition">
            {words.edition}
          </label>
          <select
            id="edition"
            className="ds-input edition"
            value={view.utgave ?? ''}
            onChange={(event) => turn({ utgave: event.target.value || undefined }, true)}
          >
            <option value="">{words.current}</option>
            {listed.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
          <CopyLink />
          <Print />
        </div>
      </div>
      <div className="stack">
        {(!view.utgave || edition) && timeline}
        {(!view.utgave || edition) && depending}
        {edition && <Changed edition={edition.id} />}
      </div>
    </Pictured>
  );
}

function lastDay(written: string): string {
  return new Date((spanOf(written).to ?? 0) * 86_400_000).toISOString().slice(0, 10);
}

function Changed({ edition }: { edition: string }) {
  const words = useWords(roadmapWords);
  const forms = useForms();
  return (
    <section className="panel" aria-labelledby="changed">
      <Answer asks={differences(edition)} rows={4}>
        {(answer) => (
          <>
            <header>
              <h2 id="changed">{words.changed}</h2>
              <p>{forms.count(answer.total)}</p>
            </header>
            <Unheeded />
            <Some of={answer.entries} says={words.unchanged}>
              <ul className="list plain">
                {answer.entries.map((entry, index) => (
                  <li key={index}>
                    <div>
                      <span className="ds-tag">{words.what[entry.what]}</span> <span lang="nb">{entry.sentence}</span>
                    </div>
                  </li>
                ))}
              </ul>
            </Some>
          </>
        )}
      </Answer>
    </section>
  );
}
