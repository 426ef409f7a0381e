import { useQuery } from '@tanstack/react-query';
import { session, signInAt } from '../ask/session';
import { Title } from '../frame/Title';
import { useWords } from '../words/useWords';
import '../form/form.css';
import { Completeness } from './Completeness';
import { Heard } from './Heard';
import { Imports } from './Imports';
import { OwnActors } from './OwnActors';
import { OwnReports } from './OwnReports';
import { Start } from './Start';
import { Support } from './Support';
import { TryOut } from './TryOut';
import { vendorWords } from './words';
import './vendor.css';

/** Whether what a vendor sent has arrived, and how one begins to send. */
export function Vendor() {
  const words = useWords(vendorWords);
  const who = useQuery(session()).data;
  const reports = who?.roles.includes('REPORTER') ?? false;
  return (
    <>
      <div className="head">
        <div>
          <Title>{words.title}</Title>
          <p>{words.lead}</p>
        </div>
      </div>
      <div className="stack">
        {who && who.client === undefined && <WayIn offered={who.offered} />}
        {who?.client !== undefined && !reports && <p className="note">{words.notReporter}</p>}
        {who?.client !== undefined && reports && (
          <>
            <Heard organisation={who.organisation} />
            <div className="grid halves">
              <OwnReports />
              <TryOut client={who.client} />
            </div>
            <OwnActors />
            <Completeness organisation={who.organisation} />
            <div className="grid halves">
              <Support organisation={who.organisation} />
              <Imports />
            </div>
          </>
        )}
        <Start />
      </div>
    </>
  );
}

/** What it is and how one gets in, for whoever has not. */
function WayIn({ offered }: { offered: boolean }) {
  const words = useWords(vendorWords);
  return (
    <section className="panel" aria-labelledby="way-in">
      <h2 id="way-in">{words.wayIn}</h2>
      <ul className="told">
        {words.wayInText.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {offered && (
        <a className="ds-button" data-variant="secondary" href={signInAt()}>
          {words.signIn}
        </a>
      )}
    </section>
  );
}
