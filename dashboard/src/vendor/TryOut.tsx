import { useState } from 'react';
import { Refusal } from '../ask/session';
import { tryOut, type Results } from '../ask/vendor';
import { drafts } from '../form/drafts';
import { Refused } from '../form/Outcome';
import { useLanguage, useWords } from '../words/useWords';
import { example } from './example';
import { vendorWords } from './words';

const KEPT = 'prove-rapport';

/** A report to be tried: what would become of it, in words, and nothing recorded. */
export function TryOut({ client }: { client: string }) {
  const words = useWords(vendorWords);
  const [text, setText] = useState(() => drafts.of(KEPT)?.text ?? example(client));
  const [results, setResults] = useState<Results['results'] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [asking, setAsking] = useState(false);

  const write = (next: string) => {
    setText(next);
    setResults(null);
    setRefusal(null);
    drafts.keep(KEPT, { text: next, tag: '' });
  };
  const act = async () => {
    setAsking(true);
    setResults(null);
    setRefusal(null);
    try {
      setResults((await tryOut(text)).body.results);
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      setRefusal(fault);
    } finally {
      setAsking(false);
    }
  };

  return (
    <section className="panel" aria-labelledby="try-out">
      <h2 id="try-out">{words.tryOut}</h2>
      <p className="small quiet">{words.tryOutWhy}</p>
      <label className="editor">
        <span>{words.event}</span>
        <textarea
          className="ds-input"
          rows={20}
          spellCheck={false}
          value={text}
          onChange={(event) => write(event.target.value)}
        />
      </label>
      <div className="acts">
        <button type="button" className="ds-button" disabled={asking} onClick={() => void act()}>
          {words.tryIt}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={() => write(example(client))}>
          {words.again}
        </button>
      </div>
      <div aria-live="polite">
        {refusal && <Refused refusal={refusal} />}
        {results && <Judged results={results} />}
      </div>
    </section>
  );
}

function Judged({ results }: { results: Results['results'] }) {
  const words = useWords(vendorWords);
  const language = useLanguage();
  return (
    <ul className="list plain judged">
      {results.map((result, index) => (
        <li key={index}>
          <div>
            <b data-status={result.status}>{words.would[result.status]}</b>{' '}
            {result.id && <code className="small">{result.id}</code>}
          </div>
          {[...(result.problems ?? []), ...(result.notices ?? [])].map((each, at) => (
            <div key={at}>
              {language === 'nb' ? each.detailNb : each.detail} <code>{each.code}</code>
              {'field' in each && each.field && (
                <div className="small faint">
                  {words.place} <code>{each.field}</code>
                </div>
              )}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
