import type { Reported } from '../ask/contract';
import { Light, type Lamp } from '../pictures/Light';
import { Some } from '../frame/Some';
import { useCodes, useForms, useWords } from '../words/useWords';
import { overviewWords } from './words';

type Concern = Reported['ConcernBody'];

const LAMPS: Record<Concern['kind'], Lamp> = {
  TARGET_MISSED: 'late',
  TARGET_BEHIND: 'risk',
  MILESTONE_LATE: 'late',
  MILESTONE_PAST_DUE: 'silent',
  MILESTONE_AT_RISK: 'risk',
  VENDOR_SILENT: 'late',
  DISAGREEMENT: 'clash',
  FALL: 'risk',
  SET_ASIDE: 'silent',
  UNPLACED: 'silent',
  CONTRADICTION: 'clash',
};

/** What needs attention, one line a kind, each opened to what it is made of. */
export function Attention({ answer }: { answer: Reported['AttentionAnswer'] }) {
  const words = useWords(overviewWords);
  const codes = useCodes();
  const forms = useForms();
  const kinds = (Object.keys(LAMPS) as Concern['kind'][])
    .map((kind) => ({ kind, items: answer.concerns.items.filter((item) => item.kind === kind) }))
    .filter(({ items }) => items.length > 0);
  return (
    <section className="panel" aria-labelledby="attention">
      <header>
        <h2 id="attention">{words.attention}</h2>
        <p>{words.concerns(forms.count(answer.concerns.total))}</p>
      </header>
      <Some of={kinds} says={words.calm}>
        <ul className="list">
          {kinds.map(({ kind, items }) => (
            <li key={kind}>
              <Light lamp={LAMPS[kind]} says={codes.concern[kind]} />
              <details>
                <summary>
                  {codes.concern[kind]} <b>{forms.count(items.reduce((sum, item) => sum + item.count, 0))}</b>
                </summary>
                <ul className="inner">
                  {items.map((item) => (
                    <li key={(item.initiative?.id ?? '') + item.subject}>
                      {item.initiative ? `${item.initiative.name}: ` : ''}
                      {item.subject}
                      {item.since && (
                        <span className="faint">
                          {' '}
                          {words.since} {forms.day(item.since)}
                        </span>
                      )}
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ul>
      </Some>
    </section>
  );
}
