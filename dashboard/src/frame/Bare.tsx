import { useId } from 'react';
import { Some } from './Some';

/** A panel of which there is nothing to draw: its title, and that there is nothing. */
export function Bare({ title }: { title: string }) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      <Some of={[]}>{null}</Some>
    </section>
  );
}
