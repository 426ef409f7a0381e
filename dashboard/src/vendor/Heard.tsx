import { vendors } from '../ask/quality';
import { Answer } from '../frame/Answer';
import { useForms, useWords } from '../words/useWords';
import { useView } from '../address/useView';
import { vendorWords } from './words';

/** When one was last heard, as everybody may see it. */
export function Heard({ organisation }: { organisation: string | undefined }) {
  const words = useWords(vendorWords);
  const forms = useForms();
  return (
    <section className="panel" aria-labelledby="heard">
      <h2 id="heard">{words.heard}</h2>
      <Answer asks={vendors(useView())} rows={1}>
        {({ vendors: { items } }) => {
          const own = items.find((each) => each.organisation === organisation);
          if (!own) return <p className="small quiet">{words.notHeardOf}</p>;
          return (
            <dl className="facts">
              <Fact term={words.last}>{own.lastHeard ? forms.instant(own.lastHeard) : words.never}</Fact>
              <Fact term={words.silent}>
                {own.silentDays === null ? forms.absent : words.days(forms.count(own.silentDays))}
              </Fact>
              <Fact term={words.nothingNew}>
                {own.nothingNewUntil ? forms.instant(own.nothingNewUntil) : words.notSaid}
              </Fact>
              <Fact term={words.reports}>{forms.count(own.reports)}</Fact>
              <Fact term={words.delegations}>{forms.count(own.delegations)}</Fact>
            </dl>
          );
        }}
      </Answer>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
