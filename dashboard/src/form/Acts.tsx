import type { ReactNode } from 'react';
import { useWords } from '../words/useWords';
import { formWords } from './words';

type Props = {
  busy: boolean;
  attempt: () => void;
  write: () => void;
  /** What writing is called where it is not to save. */
  writing?: string;
  /** Whether it cannot be written yet. */
  early?: boolean;
  children?: ReactNode;
};

/** To try, which changes nothing, and to write. */
export function Acts({ busy, attempt, write, writing, early = false, children }: Props) {
  const words = useWords(formWords);
  return (
    <div className="acts">
      <button type="button" className="ds-button" data-variant="secondary" disabled={busy} onClick={attempt}>
        {words.tryOut}
      </button>
      <button type="button" className="ds-button" disabled={busy || early} onClick={write}>
        {writing ?? words.save}
      </button>
      {children}
    </div>
  );
}
