import { useState } from 'react';
import { useView } from '../address/useView';
import { write } from '../address/view';
import { today } from '../figures/dates';
import { useWords } from '../words/useWords';
import { frameWords } from './words';

/** Copies the address with its days written out, never today: what is sent on shows the same tomorrow. */
export function CopyLink() {
  const words = useWords(frameWords);
  const view = useView();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const now = today(new Date());
    const fixed = write({ ...view, dato: view.dato ?? now, kjent: view.kjent ?? now });
    await navigator.clipboard?.writeText(location.origin + location.pathname + fixed);
    setCopied(true);
  };
  return (
    <>
      <button type="button" className="ds-button" data-variant="secondary" onClick={() => void copy()}>
        {words.copy}
      </button>
      <output className="sr" aria-live="polite">
        {copied ? words.copied : ''}
      </output>
    </>
  );
}

export function Print() {
  const words = useWords(frameWords);
  return (
    <button type="button" className="ds-button desk" data-variant="secondary" onClick={() => print()}>
      {words.print}
    </button>
  );
}
