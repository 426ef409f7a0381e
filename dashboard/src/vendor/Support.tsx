import { useView } from '../address/useView';
import type { Reported } from '../ask/contract';
import { support } from '../ask/vendor';
import { Answer } from '../frame/Answer';
import { useCodes, useForms, useNameOf, useWords } from '../words/useWords';
import { vendorWords } from './words';

type Row = Reported['SupportBody'];

/** What one has said that one's own EHR systems support, as everybody may see it. */
export function Support({ organisation }: { organisation: string | undefined }) {
  const words = useWords(vendorWords);
  useView();
  return (
    <section className="panel" aria-labelledby="support">
      <h2 id="support">{words.support}</h2>
      <p className="small quiet">{words.supportWhy}</p>
      <Answer asks={support()} rows={2}>
        {(answer) => {
          const own = answer.support.items.filter((each) => each.vendor === organisation);
          if (own.length === 0) return <p className="small quiet">{words.noSupport}</p>;
          return <Rows own={own} />;
        }}
      </Answer>
    </section>
  );
}

function Rows({ own }: { own: Row[] }) {
  const words = useWords(vendorWords);
  const codes = useCodes();
  const forms = useForms();
  const nameOf = useNameOf();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-labelledby="support">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.product}</th>
            <th scope="col">{words.service}</th>
            <th scope="col">{words.stage}</th>
            <th scope="col">{words.since}</th>
          </tr>
        </thead>
        <tbody>
          {own.map((each) => (
            <tr key={each.product + each.service.id + each.role}>
              <th scope="row">{each.product}</th>
              <td>
                {nameOf(each.service)} <span className="small faint">{codes.role[each.role]}</span>
              </td>
              <td>
                {words.states[each.state]}
                {each.disagreement && <div className="small late">{words.disagreement}</div>}
              </td>
              <td>
                {each.since ? forms.day(each.since) : '–'}
                {each.planned && (
                  <div className="small faint">
                    {words.planned(
                      words.states[each.planned.state],
                      forms.day(each.planned.latest ?? each.planned.earliest),
                    )}
                  </div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
