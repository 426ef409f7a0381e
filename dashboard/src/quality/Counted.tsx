import type { UseQueryOptions } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { Answer } from '../frame/Answer';
import { Some } from '../frame/Some';
import { useForms, useWords } from '../words/useWords';
import { qualityWords } from './words';

type Page = { items: unknown[]; total: number };
type Props<P extends Page> = {
  title: string;
  asks: UseQueryOptions<P, Error, P, readonly unknown[]>;
  children: (item: P['items'][number]) => ReactNode;
};

/** A list with how many there are in all. */
export function Counted<P extends Page>({ title, asks, children }: Props<P>) {
  const words = useWords(qualityWords);
  const forms = useForms();
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <Answer asks={asks} rows={2}>
        {(answer) => (
          <>
            <header>
              <h2 id={id}>{title}</h2>
              <p className="strong">{forms.count(answer.total)}</p>
            </header>
            <Some of={answer.items} says={words.nothing}>
              <ul className="list plain">
                {answer.items.map((item, index) => (
                  <li key={index}>
                    <div>{children(item)}</div>
                  </li>
                ))}
              </ul>
            </Some>
          </>
        )}
      </Answer>
    </section>
  );
}
