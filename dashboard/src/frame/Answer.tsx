import { useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { Problem } from '../ask/question';
import { useForms, useLanguage, useWords } from '../words/useWords';
import { frameWords } from './words';

type Props<T> = {
  asks: UseQueryOptions<T, Error, T, readonly unknown[]>;
  rows?: number;
  children: (answer: T) => ReactNode;
};

/** Draws an answer, or that it is on its way, or why it did not come; the last known answer stays below a fault. */
export function Answer<T>({ asks, rows = 4, children }: Props<T>) {
  const { data, error, dataUpdatedAt, refetch } = useQuery(asks);
  return (
    <>
      {error && <Fault error={error} since={data === undefined ? null : dataUpdatedAt} again={() => void refetch()} />}
      {data !== undefined ? children(data) : !error && <Waiting rows={rows} />}
    </>
  );
}

/** Empty boxes of the right size, after a short while so that quick answers do not flicker. */
function Waiting({ rows }: { rows: number }) {
  const words = useWords(frameWords);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="stack" aria-busy="true" data-rows={rows}>
      <span className="sr">{words.loading}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span
          key={row}
          className={late ? 'ds-skeleton waiting' : 'waiting'}
          data-variant="rectangle"
          aria-hidden="true"
        />
      ))}
    </div>
  );
}

export function Fault({ error, since, again }: { error: Error; since: number | null; again?: () => void }) {
  const words = useWords(frameWords);
  const language = useLanguage();
  const forms = useForms();
  const problem = error instanceof Problem ? error : null;
  const said = language === 'nb' ? (problem?.detailNb ?? problem?.detail) : (problem?.detail ?? problem?.detailNb);
  return (
    <div className="note bad" role="alert">
      <p>{said ?? words.noAnswer}</p>
      <p className="small quiet">
        {since !== null && `${words.lastKnown} ${forms.instant(new Date(since).toISOString())}. `}
        {problem?.field && (
          <>
            {words.field} <code>{problem.field}</code>{' '}
          </>
        )}
        {problem?.code && (
          <>
            {words.code} <code>{problem.code}</code>{' '}
          </>
        )}
        {problem?.trace && (
          <>
            {words.trace} <code>{problem.trace}</code>{' '}
          </>
        )}
        {again && !problem?.lasting && (
          <button type="button" className="ds-button" data-variant="tertiary" onClick={again}>
            {words.again}
          </button>
        )}
      </p>
    </div>
  );
}
