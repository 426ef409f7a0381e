import type { Changes, Version } from '../ask/editing';
import type { Promised } from '../ask/contract';
import type { Refusal } from '../ask/session';
import { Fault } from '../frame/Answer';
import { useLanguage, useWords } from '../words/useWords';
import { SignedOut } from './Edit';
import { editWords } from './words';

const list = <T,>(body: unknown, name: string): T[] => {
  const found = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  return Array.isArray(found) ? (found as T[]) : [];
};

/** What changes, in the sentences of the service. */
export function Changed({ saved, changes }: { saved: boolean; changes: Changes }) {
  const words = useWords(editWords);
  const all = Object.values(changes.changes).flat();
  return (
    <section className="panel" aria-labelledby="changes">
      <h2 id="changes">{saved ? words.saved : words.changes}</h2>
      {all.length === 0 && <p>{words.noChanges}</p>}
      <Sentences all={all} />
    </section>
  );
}

function Sentences({ all }: { all: { sentence: string }[] }) {
  return (
    <ul className="list plain" lang="nb">
      {all.map((each, index) => (
        <li key={index}>{each.sentence}</li>
      ))}
    </ul>
  );
}

/** Why it was not taken: each place of the file, or that one is signed out. */
export function Refused({ refusal }: { refusal: Refusal }) {
  const words = useWords(editWords);
  const language = useLanguage();
  const findings = list<Promised['Finding']>(refusal.body, 'findings');
  if (refusal.problem.status === 401) return <SignedOut />;
  return (
    <>
      <Fault error={refusal.problem} since={null} />
      {findings.length > 0 && (
        <section className="panel" aria-labelledby="findings">
          <h2 id="findings">{words.findings}</h2>
          <ul className="list plain">
            {findings.map((each, index) => (
              <li key={index}>
                <b>{words.line(each.line)}</b>: {language === 'nb' ? each.detailNb : each.detail}{' '}
                <code>{each.code}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

type ConflictProps = { refusal: Refusal; theirs: Version; mine: () => void; take: () => void };

/** Both versions: one's own stays where it was written, the other stands here. */
export function Conflict({ refusal, theirs, mine, take }: ConflictProps) {
  const words = useWords(editWords);
  return (
    <section className="panel" aria-labelledby="conflict" role="alert">
      <h2 id="conflict">{words.conflict}</h2>
      <p>{words.conflictWhy}</p>
      <Sentences all={list<{ sentence: string }>(refusal.body, 'differences')} />
      <h3>{words.theirs}</h3>
      <pre className="theirs" tabIndex={0} role="region" aria-label={words.theirs} lang="nb">
        {theirs.text}
      </pre>
      <div className="acts">
        <button type="button" className="ds-button" data-variant="secondary" onClick={mine}>
          {words.keepMine}
        </button>
        <button type="button" className="ds-button" data-variant="tertiary" onClick={take}>
          {words.takeTheirs}
        </button>
      </div>
    </section>
  );
}
