import { useState } from 'react';
import type { Adopted } from '../ask/contract';
import { ownReports, type Sought, type Verdict } from '../ask/vendor';
import { today } from '../figures/dates';
import { Answer } from '../frame/Answer';
import { DayField } from '../frame/DayField';
import { useForms, useWords } from '../words/useWords';
import { What } from './What';
import { vendorWords } from './words';

type Found = Adopted['FoundReport'];

const VERDICTS: readonly Verdict[] = ['recorded', 'duplicate', 'conflict', 'unreadable'];

/** What one has sent, by verdict and day, the newest first. */
export function OwnReports() {
  const words = useWords(vendorWords);
  const [sought, seek] = useState<Sought>({});
  return (
    <section className="panel" aria-labelledby="own-reports">
      <h2 id="own-reports">{words.ownReports}</h2>
      <p className="small quiet">{words.ownReportsWhy}</p>
      <div className="acts sought">
        <label className="small">
          {words.verdict}
          <select
            className="ds-input"
            value={sought.verdict ?? ''}
            onChange={(event) => seek({ ...sought, verdict: (event.target.value || undefined) as Verdict | undefined })}
          >
            <option value="">{words.all}</option>
            {VERDICTS.map((verdict) => (
              <option key={verdict} value={verdict}>
                {words.verdicts[verdict]}
              </option>
            ))}
          </select>
        </label>
        <DayField label={words.from} value={sought.from} none={words.any} onDay={(from) => seek({ ...sought, from })} />
        <DayField label={words.to} value={sought.to} none={words.any} onDay={(to) => seek({ ...sought, to })} />
      </div>
      <Sent key={JSON.stringify(sought)} sought={sought} />
    </section>
  );
}

/** A page of them, and the next when it is asked for. */
function Sent({ sought }: { sought: Sought }) {
  const words = useWords(vendorWords);
  const [more, setMore] = useState(false);
  return (
    <Answer asks={ownReports(sought)}>
      {({ reports, next }) => (
        <>
          {reports.length === 0 && !sought.next && !next && <p className="small quiet">{words.noReports}</p>}
          {days(reports, sought.verdict).map(([day, found]) => (
            <Day key={day} day={day} found={found} verdict={sought.verdict} />
          ))}
          {next &&
            (more ? (
              <Sent sought={{ ...sought, next }} />
            ) : (
              <button type="button" className="ds-button" data-variant="tertiary" onClick={() => setMore(true)}>
                {words.older}
              </button>
            ))}
        </>
      )}
    </Answer>
  );
}

const first = (found: Found, verdict: Verdict | undefined) =>
  found.deliveries.find((each) => each.verdict === verdict) ?? found.deliveries[0];

/** By the day in Norway on which the log took them, in the order they came in the answer. */
function days(reports: readonly Found[], verdict: Verdict | undefined): [string, Found[]][] {
  const by = new Map<string, Found[]>();
  for (const found of reports) {
    const at = first(found, verdict)?.recordedAt;
    const day = at ? today(new Date(at)) : '';
    by.set(day, [...(by.get(day) ?? []), found]);
  }
  return [...by];
}

function Day({ day, found, verdict }: { day: string; found: Found[]; verdict: Verdict | undefined }) {
  const words = useWords(vendorWords);
  const forms = useForms();
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={`${words.ownReports}, ${forms.day(day)}`}>
      <table>
        <caption>{forms.day(day)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.at}</th>
            <th scope="col">{words.verdict}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.id}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((each) => (
            <tr key={each.reference}>
              <td>{forms.clock(first(each, verdict)?.recordedAt)}</td>
              <td data-verdict={verdict ?? each.verdict}>{words.verdicts[verdict ?? each.verdict]}</td>
              <td>
                <What report={each.report} />
              </td>
              <th scope="row">
                <code>{each.id}</code>
              </th>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
