import { useQuery } from '@tanstack/react-query';
import { counties } from 'virtual:registry';
import { Way } from '../address/Way';
import { entry } from '../ask/actor';
import type { Named, Reported } from '../ask/contract';
import { MiniMap } from '../pictures/MiniMap';
import { useForms, useWords } from '../words/useWords';
import { actorWords } from './words';

type Dated = { value: { scheme: string; value: string }; to?: string | null };
type Weight = { kind: string; date: string; value: number };

/** What registers say of the actor: numbers, place, inhabitants, and whom it came from. */
export function Facts({ answer }: { answer: Reported['ProfileBody'] }) {
  const words = useWords(actorWords);
  const forms = useForms();
  const document = useQuery(entry(answer.actor.id)).data;
  const last = document?.history.at(-1) as { state?: { identifiers?: Dated[]; weights?: Weight[] } } | undefined;
  const number = (scheme: string) =>
    last?.state?.identifiers?.find((each) => each.value.scheme === scheme && !each.to)?.value.value;
  const people = last?.state?.weights?.filter((weight) => weight.kind === 'POPULATION').at(-1);
  const county = counties.find((each) => each.number === answer.county);
  return (
    <section className="panel" aria-labelledby="facts">
      <header>
        <h2 id="facts">{words.facts}</h2>
      </header>
      <div className="about">
        <MiniMap id={answer.actor.id.split('.')[0] ?? ''} />
        <dl className="facts">
          {number('KOMNR') && <Fact term={words.number}>{number('KOMNR')}</Fact>}
          {number('ENH') && <Fact term={words.organisation}>{number('ENH')}</Fact>}
          {answer.county && <Fact term={words.countyNumber}>{county?.name ?? answer.county}</Fact>}
          {people && <Fact term={words.people(forms.day(people.date))}>{forms.count(people.value)}</Fact>}
          {answer.parents.length > 0 && (
            <Fact term={words.above}>
              <Kin named={answer.parents} />
            </Fact>
          )}
          {answer.predecessors.length > 0 && (
            <Fact term={words.before}>
              <Kin named={answer.predecessors} />
            </Fact>
          )}
          {answer.successors.length > 0 && (
            <Fact term={words.after}>
              <Kin named={answer.successors} />
            </Fact>
          )}
        </dl>
      </div>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Kin({ named }: { named: readonly Named[] }) {
  return named.map((each, index) => (
    <span key={each.id}>
      {index > 0 && ', '}
      <Way to="/aktor/$id" params={{ id: each.id }}>
        {each.name}
      </Way>
    </span>
  ));
}
