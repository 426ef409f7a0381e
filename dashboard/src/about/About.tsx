import { useId, type ReactNode } from 'react';
import parts from 'virtual:built-in';
import type { Stage } from '../ask/contract';
import { Title } from '../frame/Title';
import { Glass } from '../pictures/Tile';
import { useCodes, useWords } from '../words/useWords';
import { aboutWords } from './words';
import './about.css';

/** How it is counted, where it comes from, what is built in, and the accessibility statement public bodies owe. */
export function About() {
  const words = useWords(aboutWords);
  const codes = useCodes();
  return (
    <>
      <div className="head">
        <div>
          <Title>{words.title}</Title>
          <p>{words.lead}</p>
        </div>
      </div>
      <div className="grid halves">
        <div className="stack">
          <Section title={words.counted}>
            <Entries entries={words.rules} />
          </Section>
          <Section title={words.access}>
            {words.accessText.map((text) => (
              <p key={text} className="text">
                {text}
              </p>
            ))}
          </Section>
        </div>
        <div className="stack">
          <Section title={words.stages}>
            <p className="small faint">{words.stagesWhy}</p>
            <ul className="stages">
              {Object.entries(codes.stage).map(([stage, name]) => (
                <li key={stage}>
                  <Glass stage={stage as Stage} />
                  {name}
                </li>
              ))}
            </ul>
          </Section>
          <Section title={words.glossary}>
            <Entries entries={words.terms} />
          </Section>
          <Section title={words.sources}>
            <Entries entries={words.data} />
          </Section>
          <Section title={words.parts}>
            <p className="small faint">{words.partsWhy}</p>
            {parts.map((part) => (
              <details key={part.name + part.version} className="small">
                <summary>
                  {part.name} {part.version} <span className="faint">{part.licence}</span>
                </summary>
                <pre tabIndex={0}>{part.text ?? words.noText}</pre>
              </details>
            ))}
          </Section>
        </div>
      </div>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      {children}
    </section>
  );
}

function Entries({ entries }: { entries: readonly (readonly [string, string])[] }) {
  return (
    <dl className="entries">
      {entries.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
