import { useState } from 'react';
import { useView } from '../address/useView';
import { dataAddress, type Choice } from '../ask/bank';
import { today } from '../figures/dates';
import { useForms, useLanguage, useWords } from '../words/useWords';
import { bankWords } from './words';

const FORMATS = ['csv', 'excel-csv', 'xlsx', 'parquet', 'json-stat2'] as const;

/** The shown table as files, as an address, and as a citation. */
export function TakeAway({ choice, label }: { choice: Choice; label: string }) {
  const words = useWords(bankWords);
  const language = useLanguage();
  const forms = useForms();
  const view = useView();
  const [copied, setCopied] = useState(false);
  const address = location.origin + dataAddress(choice, view, language, 'json-stat2');
  const copy = () => {
    void navigator.clipboard?.writeText(address);
    setCopied(true);
  };
  return (
    <>
      <section className="panel" aria-labelledby="address">
        <header>
          <h2 id="address">{words.address}</h2>
          <div className="acts">
            {FORMATS.map((format) => (
              <a
                key={format}
                className="ds-button slim"
                data-variant="secondary"
                download
                href={`/api/reporting${dataAddress(choice, view, language, format)}`}
              >
                {format}
              </a>
            ))}
            <button type="button" className="ds-button slim" data-variant="secondary" onClick={copy}>
              {copied ? words.copied : words.copy}
            </button>
          </div>
        </header>
        <pre tabIndex={0}>GET {address}</pre>
      </section>
      <section className="panel" aria-labelledby="cite">
        <header>
          <h2 id="cite">{words.cite}</h2>
        </header>
        <p className="small quiet">
          {words.citation(label, forms.day(today(new Date())), view.kjent ? forms.day(view.kjent) : words.now)}
        </p>
      </section>
    </>
  );
}
