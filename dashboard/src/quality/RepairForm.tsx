import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { close, entryTag, replay, tryReplay, type Entry, type Result } from '../ask/work';
import { Refused } from '../form/Outcome';
import { TextForm } from '../form/TextForm';
import { useWriting } from '../form/useWriting';
import { Fault } from '../frame/Answer';
import { useLanguage, useWords } from '../words/useWords';
import { workWords } from './workWords';
import '../form/form.css';

/** The message to be corrected, tried and sent again; or the reason why it is closed. */
export function RepairForm({ entry }: { entry: Entry }) {
  const words = useWords(workWords);
  const queries = useQueryClient();
  const seen = useQuery({
    queryKey: ['entry', entry.repair.entry],
    queryFn: () => entryTag(entry.repair.entry),
    staleTime: Infinity,
    gcTime: 0,
  });
  const [event, setEvent] = useState(() => pretty(entry.event));
  const [reason, setReason] = useState('');
  const { told, busy, attempt, write } = useWriting<Result[], string>(() => entryTag(entry.repair.entry));
  const ending = (deed: () => Promise<Result[]>) =>
    write(async () => {
      const results = await deed();
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => ['entries', 'entry', 'audit'].includes(String(queryKey[0])),
      });
      return results;
    });
  const tag = seen.data ?? '';
  return (
    <div className="fields">
      <TextForm
        label={words.event}
        text={event}
        rows={14}
        onText={setEvent}
        busy={busy}
        early={tag === ''}
        attempt={() => void attempt(async () => (await tryReplay(entry.repair.entry, event)).body.results)}
        write={() => void ending(async () => (await replay(entry.repair.entry, event, tag)).body.results)}
        writing={words.send}
      />
      {entry.repair.state === 'OPEN' && (
        <>
          <label className="small">
            {words.reason}
            <input
              className="ds-input"
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </label>
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            disabled={busy || tag === '' || reason.trim() === ''}
            onClick={() =>
              void ending(async () => {
                await close(entry.repair.entry, reason, tag);
                return [];
              })
            }
          >
            {words.close}
          </button>
        </>
      )}
      <div aria-live="polite">
        {told?.kind === 'done' && told.done.map((result, index) => <Judged key={index} result={result} />)}
        {told?.kind === 'refused' && <Refused refusal={told.refusal} />}
        {told?.kind === 'conflict' && (
          <p className="note" role="alert">
            {words.changedMeanwhile}
          </p>
        )}
        {seen.error && <Fault error={seen.error} since={null} />}
      </div>
    </div>
  );
}

function Judged({ result }: { result: Result }) {
  const words = useWords(workWords);
  const language = useLanguage();
  return (
    <div data-status={result.status}>
      {words.outcomes[result.status] ?? result.status}
      {(result.problems ?? []).map((problem, index) => (
        <div className="small" key={index}>
          {problem.field && <code>{problem.field}</code>} {language === 'nb' ? problem.detailNb : problem.detail}{' '}
          <code>{problem.code}</code>
        </div>
      ))}
    </div>
  );
}

/** As it was sent, a member a line where it can be read. */
function pretty(event: string | undefined): string {
  try {
    return JSON.stringify(JSON.parse(event ?? ''), null, 2);
  } catch {
    return event ?? '';
  }
}
