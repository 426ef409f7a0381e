import { events, feedAt } from '../ask/events';
import { Answer } from '../frame/Answer';
import { useForms, useLanguage, useWords } from '../words/useWords';
import { happened } from './events';
import { overviewWords } from './words';

/** What happened to the whole, in the service's own sentences, and where a feed reader finds it. */
export function Events() {
  const words = useWords(overviewWords);
  const forms = useForms();
  const language = useLanguage();
  return (
    <section className="panel" aria-labelledby="events">
      {language === 'nb' ? (
        <link rel="alternate" type="application/atom+xml" title={words.feed} href="/v1/events.atom" />
      ) : (
        <link rel="alternate" type="application/atom+xml" title={words.feed} href="/v1/events.atom?lang=en" />
      )}
      <header>
        <h2 id="events">{words.events}</h2>
        <p>
          <a href={`/api/reporting${feedAt(language)}`} type="application/atom+xml">
            Atom<span className="sr">, {words.feed}</span>
          </a>
        </p>
      </header>
      <Answer asks={events(language)}>
        {(feed) => {
          const all = happened(feed);
          if (all.length === 0) return <p className="small quiet">{words.noEvents}</p>;
          return (
            <ul className="list plain">
              {all.map((each) => (
                <li key={each.id}>
                  <div>
                    {each.text}
                    <div className="small faint">{forms.instant(each.at)}</div>
                  </div>
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
    </section>
  );
}
