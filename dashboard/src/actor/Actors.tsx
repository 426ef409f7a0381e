import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTurn, useView } from '../address/useView';
import { Way } from '../address/Way';
import { actors } from '../ask/actor';
import { services } from '../ask/overview';
import { Answer } from '../frame/Answer';
import { Title } from '../frame/Title';
import { Some } from '../frame/Some';
import { useForms, useNameOf, useWords } from '../words/useWords';
import { actorWords } from './words';
import './actor.css';

/** One finds an actor or a service by what it is called. */
export function Actors() {
  const words = useWords(actorWords);
  const forms = useForms();
  const view = useView();
  const turn = useTurn();
  const [text, setText] = useState(view.sok ?? '');
  const find = (event: FormEvent) => {
    event.preventDefault();
    turn({ sok: text.trim() || undefined }, true);
  };
  return (
    <>
      <div className="head">
        <div>
          <Title>{words.list}</Title>
          <p>{words.listWhy}</p>
        </div>
        <form className="acts" onSubmit={find}>
          <label className="small" htmlFor="called">
            {words.search}
          </label>
          <input
            id="called"
            className="ds-input called"
            type="search"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit" className="ds-button" data-variant="primary">
            {words.find}
          </button>
        </form>
      </div>
      {view.sok && <ServicesCalled text={view.sok} />}
      <section className="panel">
        <Answer asks={actors(view.sok, view)} rows={10}>
          {(answer) => (
            <>
              {answer.actors.length > 0 && <p className="small faint">{words.found(forms.count(answer.total))}</p>}
              <Some of={answer.actors} says={view.sok ? words.none(view.sok) : undefined}>
                <ul className="many">
                  {answer.actors.map((actor) => (
                    <li key={actor.id}>
                      <Way to="/aktor/$id" params={{ id: actor.id }}>
                        {actor.name ?? actor.id}
                      </Way>
                      {actor.kind !== 'MUNICIPALITY' && <span className="small faint"> {words.kind[actor.kind]}</span>}
                    </li>
                  ))}
                </ul>
              </Some>
            </>
          )}
        </Answer>
      </section>
    </>
  );
}

function ServicesCalled({ text }: { text: string }) {
  const words = useWords(actorWords);
  const nameOf = useNameOf();
  const found = (useQuery(services()).data?.items ?? []).filter(
    (service) => nameOf(service).toLowerCase().includes(text.toLowerCase()) && service.groups.length > 0,
  );
  if (found.length === 0) return null;
  return (
    <section className="panel called" aria-labelledby="services">
      <header>
        <h2 id="services">{words.services}</h2>
      </header>
      <ul className="many">
        {found.map((service) => (
          <li key={service.id}>
            <Way to="/tjeneste/$service/$group" params={{ service: service.id, group: service.groups[0]!.group }}>
              {nameOf(service)}
            </Way>
          </li>
        ))}
      </ul>
    </section>
  );
}
