import { useId, type ReactNode } from 'react';
import type { Promised } from '../ask/contract';
import { signInAt, type Refusal } from '../ask/session';
import { Fault } from '../frame/Answer';
import { useLanguage, useWords } from '../words/useWords';
import { formWords } from './words';

export type Finding = Promised['Finding'];

const list = <T,>(body: unknown, name: string): T[] => {
  const found = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  return Array.isArray(found) ? (found as T[]) : [];
};

export const findingsOf = (refusal: Refusal) => list<Finding>(refusal.body, 'findings');

export function SignedOut() {
  const words = useWords(formWords);
  return (
    <p className="note" role="status">
      {words.signedOut}{' '}
      <a href={signInAt()} className="sign-in">
        {words.signIn}
      </a>
    </p>
  );
}

/** What changes or was changed, in the sentences of the service. */
export function Changed({ tried, sentences }: { tried: boolean; sentences: readonly string[] }) {
  const words = useWords(formWords);
  const heading = useId();
  return (
    <section className="panel" aria-labelledby={heading}>
      <h3 id={heading}>{tried ? words.changes : words.saved}</h3>
      {sentences.length === 0 && <p>{words.noChanges}</p>}
      <Sentences all={sentences} />
    </section>
  );
}

function Sentences({ all }: { all: readonly string[] }) {
  return (
    <ul className="list plain" lang="nb">
      {all.map((each, index) => (
        <li key={index}>{each}</li>
      ))}
    </ul>
  );
}

type RefusedProps = {
  refusal: Refusal;
  findings?: readonly Finding[];
  /** Where a finding is, in the words of whoever wrote it. */
  place?: (finding: Finding) => string;
};

/** Why it was not taken: each place that is at fault and is not marked where it was written, or that one is signed out. */
export function Refused({ refusal, findings = findingsOf(refusal), place }: RefusedProps) {
  const words = useWords(formWords);
  const heading = useId();
  if (refusal.problem.status === 401) return <SignedOut />;
  return (
    <>
      <Fault error={refusal.problem} since={null} />
      {findings.length > 0 && (
        <section className="panel" aria-labelledby={heading}>
          <h3 id={heading}>{words.findings}</h3>
          <ul className="list plain">
            {findings.map((each, index) => (
              <li key={index}>
                <b>{place ? place(each) : words.line(each.line)}</b>: <Said finding={each} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What is wrong at one place. */
export function Said({ finding }: { finding: Pick<Finding, 'code' | 'detail' | 'detailNb'> }) {
  const language = useLanguage();
  return (
    <>
      {language === 'nb' ? finding.detailNb : finding.detail} <code>{finding.code}</code>
    </>
  );
}

type ConflictProps = {
  refusal: Refusal;
  mine: () => void;
  take: () => void;
  /** What stands now. */
  children: ReactNode;
};

/** Both versions: one's own stays where it was written, the other stands here. */
export function Conflict({ refusal, mine, take, children }: ConflictProps) {
  const words = useWords(formWords);
  const heading = useId();
  return (
    <section className="panel" aria-labelledby={heading} role="alert">
      <h3 id={heading}>{words.conflict}</h3>
      <p>{words.conflictWhy}</p>
      <Sentences all={list<{ sentence: string }>(refusal.body, 'differences').map((each) => each.sentence)} />
      {children}
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
