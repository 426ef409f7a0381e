import { useView } from '../address/useView';
import { heardBy, VENDORS, type vendors } from '../ask/quality';
import { Answer } from '../frame/Answer';
import { TakeCsv } from '../frame/TakeCsv';
import { useForms, useWords } from '../words/useWords';
import { qualityWords } from './words';

/** When each vendor was last heard, the longest silence first; never heard is not nought days. */
export function Vendors({ asks }: { asks: ReturnType<typeof vendors> }) {
  const words = useWords(qualityWords);
  const forms = useForms();
  const view = useView();
  return (
    <section className="panel" aria-labelledby="vendors">
      <header>
        <h2 id="vendors">{words.vendors}</h2>
        <TakeCsv address={VENDORS} query={heardBy(view)} />
      </header>
      <Answer asks={asks} rows={3}>
        {(answer) =>
          answer.vendors.items.length === 0 ? (
            <p className="small quiet">{words.noVendors}</p>
          ) : (
            <div className="scroll" tabIndex={0} role="region" aria-labelledby="vendors">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{words.vendor}</th>
                    <th scope="col">{words.last}</th>
                    <th scope="col" className="num">
                      {words.silent}
                    </th>
                    <th scope="col" className="num">
                      {words.reports}
                    </th>
                    <th scope="col" className="num">
                      {words.delegations}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {[...answer.vendors.items]
                    .sort((one, other) => (one.lastHeard ?? '').localeCompare(other.lastHeard ?? ''))
                    .map((vendor) => (
                      <tr key={vendor.organisation}>
                        <th scope="row">{vendor.organisation}</th>
                        <td className={vendor.lastHeard ? '' : 'late'}>
                          {vendor.lastHeard ? forms.instant(vendor.lastHeard) : words.never}
                        </td>
                        <td className="num">
                          {vendor.silentDays === null ? '–' : words.days(forms.count(vendor.silentDays))}
                        </td>
                        <td className="num">{forms.count(vendor.reports)}</td>
                        <td className="num">{forms.count(vendor.delegations)}</td>
                      </tr>
                    ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Answer>
    </section>
  );
}
