import { guide } from 'virtual:for-vendors';
import { Way } from '../address/Way';
import { DOCUMENTS, type DocumentWord } from '../ask/vendor';
import { useWords } from '../words/useWords';
import { vendorWords } from './words';

export const MESSAGES = 'meldinger';

/** How one begins, with the lines one types, and what the services say of themselves. */
export function Start() {
  const words = useWords(vendorWords);
  return (
    <div className="grid aside">
      <section className="panel" aria-labelledby="start">
        <h2 id="start">{words.start}</h2>
        <p className="small quiet">{words.startWhy}</p>
        {words.steps.map(({ heading, title, text }) => (
          <div key={heading} className="step">
            <h3>{title}</h3>
            <p className="small">{text}</p>
            <pre tabIndex={0} role="region" aria-label={title}>
              {guide[heading]}
            </pre>
          </div>
        ))}
      </section>
      <section className="panel" aria-labelledby="documents">
        <h2 id="documents">{words.documents}</h2>
        <p className="small quiet">{words.documentsWhy}</p>
        <ul className="list plain">
          {(Object.keys(DOCUMENTS) as DocumentWord[]).map((word) => (
            <li key={word}>
              <Way to="/leverandor/$document" params={{ document: word }}>
                {words.documentNames[word]}
              </Way>
            </li>
          ))}
          <li>
            <Way to="/leverandor/$document" params={{ document: MESSAGES }}>
              {words.documentNames.meldinger}
            </Way>
          </li>
        </ul>
      </section>
    </div>
  );
}
