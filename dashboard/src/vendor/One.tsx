import { useWords } from '../words/useWords';
import type { Told } from './operations';
import { vendorWords } from './words';

/** One operation: what it is, what it takes, what it asks of a token, and how it refuses. */
export function One({ operation }: { operation: Told }) {
  const words = useWords(vendorWords);
  const { method, address, summary, description, parameters, scopes, codes } = operation;
  return (
    <details className="operation">
      <summary>
        <code>
          <b>{method}</b> {address}
        </code>{' '}
        <span lang="en">{summary}</span>
      </summary>
      <p lang="en">{description}</p>
      <p className="small quiet">
        {scopes.length > 0 ? (
          <>
            {words.scope} <code>{scopes.join(` ${words.or} `)}</code>
          </>
        ) : (
          words.open
        )}
      </p>
      {parameters.length > 0 && (
        <dl className="parameters">
          {parameters.map((each) => (
            <div key={each.place + each.name}>
              <dt>
                <code>{each.name}</code>{' '}
                <span className="small faint">
                  {each.place}
                  {each.required && `, ${words.required}`}
                </span>
              </dt>
              <dd lang="en">{each.description}</dd>
            </div>
          ))}
        </dl>
      )}
      {codes.length > 0 && (
        <p className="small codes">
          {words.refuses}{' '}
          {codes.map((code) => (
            <code key={code}>{code}</code>
          ))}
        </p>
      )}
    </details>
  );
}
