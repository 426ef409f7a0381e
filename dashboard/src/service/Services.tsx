import { Way } from '../address/Way';
import type { Promised } from '../ask/contract';
import { services } from '../ask/overview';
import { Answer } from '../frame/Answer';
import { Title } from '../frame/Title';
import { Some } from '../frame/Some';
import { useNameOf, useWords } from '../words/useWords';
import { serviceWords } from './words';
import './service.css';

/** All services, each under its solution. */
export function Services() {
  const words = useWords(serviceWords);
  return (
    <>
      <div className="head">
        <div>
          <Title>{words.all}</Title>
          <p>{words.allWhy}</p>
        </div>
      </div>
      <Answer asks={services()} rows={12}>
        {(answer) => <Solutions services={answer.items} />}
      </Answer>
    </>
  );
}

function Solutions({ services }: { services: Promised['ServiceAnswer'][] }) {
  const nameOf = useNameOf();
  const solutions = [...new Set(services.map((service) => service.solution))].map((id) =>
    services.filter((service) => service.solution === id),
  );
  return (
    <Some of={solutions}>
      <div className="solutions">
        {solutions.map((own) => (
          <section className="panel" key={own[0]!.solution}>
            <h2>{own[0]!.solutionName ?? own[0]!.solution}</h2>
            <ul className="list plain">
              {own.map((service) => (
                <li key={service.id}>
                  <div>
                    <b>{nameOf(service)}</b>
                    <div className="small groups">
                      {service.groups.map(({ group, roles }) => (
                        <Way
                          key={group}
                          to="/tjeneste/$service/$group"
                          params={{ service: service.id, group }}
                          search={{ rolle: roles.includes('CONSUMER') ? undefined : 'kilde' }}
                        >
                          {group}
                        </Way>
                      ))}
                    </div>
                  </div>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Some>
  );
}
