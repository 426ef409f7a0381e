import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../ask/question';
import { Refusal } from '../ask/session';
import { close, entryTag, replay, tryReplay, type Entry, type Result } from '../ask/work';
import { Fault } from '../frame/Answer';
import { useLanguage, useWords } from '../words/useWords';
import { NotTaken } from './FollowUpForm';
import { workWords } from './workWords';
import '../edit/edit.css';

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
  const [results, setResults] = useState<Result[]>([]);
  const [fault, setFault] = useState<unknown>(null);
  const act = async (deed: () => Promise<Result[]>, ends: boolean) => {
    setFault(null);
    setResults([]);
    try {
      setResults(await deed());
      if (ends)
        await queries.invalidateQueries({
          predicate: ({ queryKey }) => ['entries', 'entry', 'deeds'].includes(String(queryKey[0])),
        });
    } catch (thrown) {
      setFault(thrown);
    }
  };
  const tag = seen.data ?? '';
  return (
    <div className="fields">
      <label className="editor">
        <span>{words.event}</span>
        <textarea
          className="ds-input"
          rows={14}
          spellCheck={false}
          value={event}
          onChange={({ target }) => setEvent(target.value)}
        />
      </label>
      <div className="acts">
        <button
          type="button"
          className="ds-button"
          data-variant="secondary"
          onClick={() => void act(async () => (await tryReplay(entry.repair.entry, event)).body.results, false)}
        >
          {words.tryOut}
        </button>
        <button
          type="button"
          className="ds-button"
          disabled={tag === ''}
          onClick={() => void act(async () => (await replay(entry.repair.entry, event, tag)).body.results, true)}
        >
          {words.send}
        </button>
      </div>
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
            disabled={tag === '' || reason.trim() === ''}
            onClick={() =>
              void act(async () => {
                await close(entry.repair.entry, reason, tag);
                return [];
              }, true)
            }
          >
            {words.close}
          </button>
        </>
      )}
      <div aria-live="polite">
        {results.map((result, index) => (
          <Judged key={index} result={result} />
        ))}
        {fault !== null && <Failed fault={fault} />}
        {seen.error && <Fault error={seen.error} since={null} />}
      </div>
    </div>
  );
}

function Failed({ fault }: { fault: unknown }) {
  const words = useWords(workWords);
  if (fault instanceof Refusal && fault.problem.status === 412) {
    return (
      <p className="note" role="alert">
        {words.changedMeanwhile}
      </p>
    );
  }
  return fault instanceof Refusal ? (
    <NotTaken refusal={fault} />
  ) : (
    <Fault error={fault instanceof Error ? fault : new Problem(null, null, null, null, null, null)} since={null} />
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
