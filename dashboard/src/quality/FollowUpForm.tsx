import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal } from '../ask/session';
import { followUp, gone, say, type FollowUp, type Kept, type Standing, type WorkItem } from '../ask/work';
import { Answer, Fault } from '../frame/Answer';
import { SignedOut } from '../edit/Edit';
import { useForms, useWords } from '../words/useWords';
import { Choice } from './Choice';
import { workWords } from './workWords';

const STATES: readonly Standing[] = ['OPEN', 'EXPLAINED', 'FIXED'];

/** What is said of a finding, once it is known what was said before. */
export function FollowUpForm({ item }: { item: WorkItem }) {
  const asked = useQuery({
    queryKey: ['follow-up', item.id],
    queryFn: ({ signal }) => followUp(item.id, signal),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (asked.error) return <Fault error={asked.error} since={null} />;
  return (
    <>
      {item.state === 'FIXED' && <Gone id={item.id} />}
      {asked.data && <Fields item={item} begun={asked.data} />}
    </>
  );
}

/** Since when its cause is gone, where that can be told. */
function Gone({ id }: { id: string }) {
  const words = useWords(workWords);
  const forms = useForms();
  return (
    <Answer asks={gone(id)} rows={1}>
      {({ goneSince }) => goneSince && <p className="small quiet">{words.goneSince(forms.day(goneSince))}</p>}
    </Answer>
  );
}

type Told = { kind: 'saved' } | { kind: 'refused'; refusal: Refusal } | { kind: 'conflict'; theirs: Kept };

function Fields({ item, begun }: { item: WorkItem; begun: Kept }) {
  const words = useWords(workWords);
  const queries = useQueryClient();
  const [kept, setKept] = useState(begun);
  const [said, write] = useState<FollowUp>(() => first(item, begun));
  const [told, setTold] = useState<Told | null>(null);
  const save = async (tag: string) => {
    setTold(null);
    try {
      const sent = await say(
        item.id,
        { ...said, kind: item.kind, owner: said.owner || null, note: said.note || null },
        tag,
      );
      setKept({ said, tag: sent.tag ?? tag });
      setTold({ kind: 'saved' });
      void queries.invalidateQueries({ queryKey: ['findings'] });
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      if (fault.problem.status === 412) setTold({ kind: 'conflict', theirs: await followUp(item.id) });
      else setTold({ kind: 'refused', refusal: fault });
    }
  };
  return (
    <form
      className="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void save(kept.tag);
      }}
    >
      <Choice
        label={words.state}
        value={said.state}
        options={STATES}
        name={(state) => words.states[state]}
        onChoice={(state) => write({ ...said, state: state ?? 'OPEN' })}
      />
      <label className="small">
        {words.owner}
        <input
          className="ds-input"
          inputMode="numeric"
          maxLength={9}
          value={said.owner ?? ''}
          onChange={(event) => write({ ...said, owner: event.target.value })}
        />
        <span className="quiet">{words.ownerHint}</span>
      </label>
      <label className="small">
        {words.note}
        <textarea
          className="ds-input"
          rows={3}
          maxLength={1000}
          value={said.note ?? ''}
          onChange={(event) => write({ ...said, note: event.target.value })}
        />
        <span className="quiet">{words.noteHint}</span>
      </label>
      <button type="submit" className="ds-button">
        {words.save}
      </button>
      <div aria-live="polite">
        {told?.kind === 'saved' && <p>{words.saved}</p>}
        {told?.kind === 'refused' && <NotTaken refusal={told.refusal} />}
        {told?.kind === 'conflict' && (
          <div role="alert" className="note">
            <p>
              <b>{words.conflict}</b>
            </p>
            <p>
              {words.conflictWhy} <Said said={told.theirs.said} />
            </p>
            <div className="acts">
              <button
                type="button"
                className="ds-button"
                data-variant="secondary"
                onClick={() => void save(told.theirs.tag)}
              >
                {words.keepMine}
              </button>
              <button
                type="button"
                className="ds-button"
                data-variant="tertiary"
                onClick={() => {
                  setKept(told.theirs);
                  write(first(item, told.theirs));
                  setTold(null);
                }}
              >
                {words.takeTheirs}
              </button>
            </div>
          </div>
        )}
      </div>
    </form>
  );
}

const first = (item: WorkItem, { said }: Kept): FollowUp =>
  said ?? { kind: item.kind, state: item.state, owner: null, note: null };

function Said({ said }: { said: FollowUp | null }) {
  const words = useWords(workWords);
  if (said === null) return words.nothingSaid;
  return [words.states[said.state], said.owner && words.seenTo(said.owner), said.note].filter(Boolean).join(', ');
}

/** Why it was not taken, or that one is signed out. */
export function NotTaken({ refusal }: { refusal: Refusal }) {
  return refusal.problem.status === 401 ? <SignedOut /> : <Fault error={refusal.problem} since={null} />;
}
