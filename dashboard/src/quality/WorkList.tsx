import { useTurn, useView } from '../address/useView';
import { Way } from '../address/Way';
import type { SessionRole } from '../ask/session';
import { work, type FindingKind, type Standing, type WorkItem } from '../ask/work';
import { Answer } from '../frame/Answer';
import { Some } from '../frame/Some';
import { useForms, useWords } from '../words/useWords';
import { Choice } from '../form/Choice';
import { Cites } from './Cites';
import { FollowUpForm } from './FollowUpForm';
import { qualityWords } from './words';
import { workWords } from './workWords';

const STATES = { apen: 'OPEN', forklart: 'EXPLAINED', rettet: 'FIXED' } as const satisfies Record<string, Standing>;
type StateWord = keyof typeof STATES;
/** So many are seen at once; what else is on the page is not to be looked for below all of them. */
const AT_ONCE = 10;
const STATE_WORDS = Object.keys(STATES) as StateWord[];

/** Findings and where they stand, by kind, state and owner; a steward or an operator says something of one. */
export function WorkList({ signed }: { signed: readonly SessionRole[] }) {
  const words = useWords(workWords);
  const { finding } = useWords(qualityWords);
  const forms = useForms();
  const view = useView();
  const turn = useTurn();
  const writes = signed.includes('STEWARD') || signed.includes('OPERATOR');
  const state = view.tilstand && STATES[view.tilstand];
  return (
    <section className="panel" aria-labelledby="work">
      <Answer asks={work({ kind: view.funn, state, owner: view.eier, knownAt: view.kjent })} rows={3}>
        {(answer) => (
          <>
            <header>
              <h2 id="work">{words.work}</h2>
              <p className="strong">{forms.count(answer.total)}</p>
            </header>
            <div className="acts sought">
              <Choice
                label={words.kind}
                value={view.funn as FindingKind | undefined}
                otherwise={words.all}
                options={Object.keys(finding) as FindingKind[]}
                name={(kind) => finding[kind]}
                onChoice={(funn) => turn({ funn })}
              />
              <Choice
                label={words.state}
                value={view.tilstand}
                otherwise={words.unsettled}
                options={STATE_WORDS}
                name={(word) => words.states[STATES[word]]}
                onChoice={(tilstand) => turn({ tilstand })}
              />
              <label className="small">
                {words.owner}
                <input
                  className="ds-input"
                  inputMode="numeric"
                  maxLength={9}
                  defaultValue={view.eier ?? ''}
                  onChange={({ target }) => {
                    if (target.value === '' || /^\d{9}$/.test(target.value)) turn({ eier: target.value || undefined });
                  }}
                />
              </label>
            </div>
            <Some of={answer.items} says={words.nothing}>
              <Lines items={answer.items.slice(0, AT_ONCE)} writes={writes} />
            </Some>
            {answer.items.length > AT_ONCE && (
              <details open={answer.items.slice(AT_ONCE).some(({ id }) => id === view.sak)}>
                <summary>
                  {words.further} <b>{forms.count(answer.items.length - AT_ONCE)}</b>
                </summary>
                <Lines items={answer.items.slice(AT_ONCE)} writes={writes} />
              </details>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}

function Lines({ items, writes }: { items: readonly WorkItem[]; writes: boolean }) {
  return (
    <ul className="list plain">
      {items.map((item) => (
        <li key={item.id}>
          <Finding item={item} writes={writes} />
        </li>
      ))}
    </ul>
  );
}

function Finding({ item, writes }: { item: WorkItem; writes: boolean }) {
  const words = useWords(workWords);
  const { finding } = useWords(qualityWords);
  const forms = useForms();
  const { sak } = useView();
  const turn = useTurn();
  const open = sak === item.id;
  return (
    <div data-finding={item.state}>
      <b>{finding[item.kind]}</b>
      {item.service && `: ${item.service.name}`}
      {item.actor && (
        <>
          {item.service ? ', ' : ': '}
          <Way to="/aktor/$id" params={{ id: item.actor.id }}>
            {item.actor.name}
          </Way>
        </>
      )}
      {item.vendor && `: ${item.vendor}`}
      {item.figures.length > 0 && `: ${item.figures.join(', ')}`}{' '}
      <span className="faint">{words.states[item.state]}</span>
      {item.said?.owner && <span className="faint">, {words.seenTo(item.said.owner)}</span>}
      {item.said?.note && <div className="small">{item.said.note}</div>}
      {item.said?.state === 'FIXED' && item.state === 'OPEN' && (
        <div className="small late">{words.saidFixed(forms.instant(item.said.at))}</div>
      )}
      <Cites reports={item.reports} />
      {writes && (
        <button
          type="button"
          className="ds-button"
          data-variant="tertiary"
          aria-expanded={open}
          onClick={() => turn({ sak: open ? undefined : item.id })}
        >
          {open ? words.leave : words.follow}
        </button>
      )}
      {writes && open && <FollowUpForm key={item.id} item={item} />}
    </div>
  );
}
