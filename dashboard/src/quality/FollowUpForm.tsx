import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Problem } from '../ask/question';
import { followUp, gone, say, type FollowUp, type Kept, type Standing, type WorkItem } from '../ask/work';
import { Answer, Fault } from '../frame/Answer';
import { Acts } from '../form/Acts';
import { Choice } from '../form/Choice';
import { Changed, Conflict, Refused } from '../form/Outcome';
import { useWriting } from '../form/useWriting';
import { useForms, useLanguage, useWords } from '../words/useWords';
import { workWords } from './workWords';
import '../form/form.css';

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

type Done = { sentences: readonly string[]; tag: string };

function Fields({ item, begun }: { item: WorkItem; begun: Kept }) {
  const words = useWords(workWords);
  const queries = useQueryClient();
  const [kept, setKept] = useState(begun);
  const [said, put] = useState<FollowUp>(() => first(item, begun));
  const { told, busy, attempt, write, forget } = useWriting<Done, Kept>(() => followUp(item.id));
  const sent = async (tag: string, dryRun: boolean): Promise<Done> => {
    const whole = { ...said, kind: item.kind, owner: said.owner || null, note: said.note || null };
    const answer = await say(item.id, whole, tag, dryRun);
    return { sentences: answer.body.changes, tag: answer.tag ?? tag };
  };
  const save = (tag: string) =>
    write(async () => {
      const done = await sent(tag, false);
      setKept({ said, tag: done.tag });
      void queries.invalidateQueries({ queryKey: ['findings'] });
      void queries.invalidateQueries({ queryKey: ['audit'] });
      return done;
    });
  const fault = told?.kind === 'refused' ? told.refusal.problem : null;
  const wrong = (field: keyof FollowUp) => <Wrong problem={fault} field={field} />;
  return (
    <form className="fields" onSubmit={(event) => event.preventDefault()}>
      <Choice
        label={words.state}
        value={said.state}
        options={STATES}
        name={(state) => words.states[state]}
        onChoice={(state) => put({ ...said, state: state ?? 'OPEN' })}
      />
      {wrong('state')}
      <label className="small">
        {words.owner}
        <input
          className="ds-input"
          inputMode="numeric"
          maxLength={9}
          aria-invalid={fault?.field === '/owner'}
          value={said.owner ?? ''}
          onChange={(event) => put({ ...said, owner: event.target.value })}
        />
        <span className="quiet">{words.ownerHint}</span>
        {wrong('owner')}
      </label>
      <label className="small">
        {words.note}
        <textarea
          className="ds-input"
          rows={3}
          maxLength={1000}
          aria-invalid={fault?.field === '/note'}
          value={said.note ?? ''}
          onChange={(event) => put({ ...said, note: event.target.value })}
        />
        <span className="quiet">{words.noteHint}</span>
        {wrong('note')}
      </label>
      <Acts busy={busy} attempt={() => void attempt(() => sent(kept.tag, true))} write={() => void save(kept.tag)} />
      <div aria-live="polite">
        {told?.kind === 'done' && <Changed tried={told.tried} sentences={told.done.sentences} />}
        {told?.kind === 'refused' && <Refused refusal={told.refusal} />}
        {told?.kind === 'conflict' && (
          <Conflict
            refusal={told.refusal}
            mine={() => void save(told.theirs.tag)}
            take={() => {
              setKept(told.theirs);
              put(first(item, told.theirs));
              forget();
            }}
          >
            <p>
              <Said said={told.theirs.said} />
            </p>
          </Conflict>
        )}
      </div>
    </form>
  );
}

/** What is wrong with one field, where it is written. */
function Wrong({ problem, field }: { problem: Problem | null; field: keyof FollowUp }) {
  const language = useLanguage();
  if (problem?.field !== `/${field}`) return null;
  return <span className="wrong">{language === 'nb' ? (problem.detailNb ?? problem.detail) : problem.detail}</span>;
}

const first = (item: WorkItem, { said }: Kept): FollowUp =>
  said ?? { kind: item.kind, state: item.state, owner: null, note: null };

function Said({ said }: { said: FollowUp | null }) {
  const words = useWords(workWords);
  if (said === null) return words.nothingSaid;
  return [words.states[said.state], said.owner && words.seenTo(said.owner), said.note].filter(Boolean).join(', ');
}
