import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '../ask/question';
import { Refusal, session } from '../ask/session';

/** What became of the last thing that was tried or written. */
export type Told<Done, Theirs> =
  | { kind: 'done'; tried: boolean; done: Done }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'conflict'; refusal: Refusal; theirs: Theirs };

export type Writing<Done, Theirs> = {
  told: Told<Done, Theirs> | null;
  busy: boolean;
  /** Tries it, which changes nothing. */
  attempt: (deed: () => Promise<Done>) => Promise<void>;
  /** Writes it. */
  write: (deed: () => Promise<Done>) => Promise<void>;
  forget: () => void;
};

/** One thing at a time is tried or written; where somebody else has written meanwhile, what stands now is asked for. */
export function useWriting<Done, Theirs>(standing: () => Promise<Theirs>): Writing<Done, Theirs> {
  const queries = useQueryClient();
  const [told, setTold] = useState<Told<Done, Theirs> | null>(null);
  const [busy, setBusy] = useState(false);
  const act = async (deed: () => Promise<Done>, tried: boolean) => {
    setBusy(true);
    setTold(null);
    const next = await deed().then(
      (done): Told<Done, Theirs> => ({ kind: 'done', tried, done }),
      (fault: unknown) => undone(fault, standing),
    );
    if (next.kind !== 'done') void queries.invalidateQueries({ queryKey: session().queryKey });
    setTold(next);
    setBusy(false);
  };
  return {
    told,
    busy,
    attempt: (deed) => act(deed, true),
    write: (deed) => act(deed, false),
    forget: () => setTold(null),
  };
}

/** Of something new: what another wrote under its id is not shown beside it, but that there is one. */
export const nothingStands = () => Promise.resolve(null);

const CHANGED_MEANWHILE = 412;

async function undone<Theirs>(fault: unknown, standing: () => Promise<Theirs>): Promise<Told<never, Theirs>> {
  const refusal = refused(fault);
  if (refusal.problem.status !== CHANGED_MEANWHILE) return { kind: 'refused', refusal };
  return standing().then(
    (theirs) => ({ kind: 'conflict', refusal, theirs }),
    (later: unknown) => ({ kind: 'refused', refusal: refused(later) }),
  );
}

function refused(fault: unknown): Refusal {
  if (fault instanceof Refusal) return fault;
  return new Refusal(fault instanceof Problem ? fault : new Problem(null, null, null, null, null, null), null);
}
