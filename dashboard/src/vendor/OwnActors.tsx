import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTurn } from '../address/useView';
import { Way } from '../address/Way';
import type { Adopted } from '../ask/contract';
import { services } from '../ask/overview';
import { ownActors } from '../ask/vendor';
import { Answer } from '../frame/Answer';
import { useCodes, useForms, useNameOf, useWords } from '../words/useWords';
import { useService } from './useService';
import { vendorWords } from './words';

/** What one has said of one's own actors, and of whom nothing was said. */
export function OwnActors() {
  const words = useWords(vendorWords);
  const nameOf = useNameOf();
  const turn = useTurn();
  const [missing, setMissing] = useState(true);
  const known = useQuery(services()).data?.items ?? [];
  const service = useService();
  return (
    <section className="panel" aria-labelledby="own-actors">
      <h2 id="own-actors">{words.ownActors}</h2>
      <p className="small quiet">{words.ownActorsWhy}</p>
      <div className="acts sought">
        <label className="small">
          {words.service}
          <select
            className="ds-input"
            value={service ?? ''}
            onChange={(event) => turn({ tjeneste: event.target.value || undefined }, true)}
          >
            <option value="">{words.chooseService}</option>
            {known.map((each) => (
              <option key={each.id} value={each.id}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </label>
        <label className="small check">
          <input type="checkbox" checked={missing} onChange={(event) => setMissing(event.target.checked)} />
          {words.onlyMissing}
        </label>
      </div>
      {service === undefined ? (
        <p className="small quiet">{words.chooseFirst}</p>
      ) : (
        <Page key={service + missing} service={service} missing={missing} />
      )}
    </section>
  );
}

function Page({ service, missing, next }: { service: string; missing: boolean; next?: string }) {
  const words = useWords(vendorWords);
  const forms = useForms();
  const [more, setMore] = useState(false);
  return (
    <Answer asks={ownActors({ service, missing, next })}>
      {(answer) => (
        <>
          {!next && (
            <p className="small">
              {missing ? words.missing(forms.count(answer.total)) : words.mine(forms.count(answer.total))}
            </p>
          )}
          {answer.actors.length > 0 && <Rows actors={answer.actors} />}
          {answer.next &&
            (more ? (
              <Page service={service} missing={missing} next={answer.next} />
            ) : (
              <button type="button" className="ds-button" data-variant="tertiary" onClick={() => setMore(true)}>
                {words.more}
              </button>
            ))}
        </>
      )}
    </Answer>
  );
}

function Rows({ actors }: { actors: Adopted['OwnActor'][] }) {
  const words = useWords(vendorWords);
  const codes = useCodes();
  const forms = useForms();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={words.ownActors}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.actor}</th>
            <th scope="col">{words.stage}</th>
            <th scope="col">{words.since}</th>
            <th scope="col">{words.heardAt}</th>
          </tr>
        </thead>
        <tbody>
          {actors.map((each) => (
            <tr key={each.id}>
              <th scope="row">
                <Way to="/aktor/$id" params={{ id: each.id }}>
                  {each.name}
                </Way>
              </th>
              <td>{each.stage ? codes.stage[each.stage] : each.missing ? words.neverSaid : codes.stage.UNKNOWN}</td>
              <td>{each.since ? forms.day(each.since) : '–'}</td>
              <td>{each.heardAt ? forms.instant(each.heardAt) : words.never}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
