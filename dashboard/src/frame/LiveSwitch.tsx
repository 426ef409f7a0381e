import { useEffect, useRef, useState } from 'react';
import { useTurn } from '../address/useView';
import { useForms, useWords } from '../words/useWords';
import type { Live } from './useLive';
import { frameWords } from './words';

/** Milliseconds between two refreshes that are spoken. */
const SPOKEN = 30_000;

/** Whether the page updates itself; that it has is spoken seldom. */
export function LiveSwitch({ live }: { live: Live }) {
  const words = useWords(frameWords);
  const turn = useTurn();
  if (!live.can) return null;
  return (
    <span className="live">
      <button
        type="button"
        className="ds-button slim"
        data-variant="tertiary"
        onClick={() => turn({ direkte: live.on ? 'av' : undefined })}
      >
        {live.on ? words.pause : words.resume}
        <span className="sr"> {words.byItself}</span>
      </button>
      {live.on && live.at && <Spoken at={live.at} />}
    </span>
  );
}

function Spoken({ at }: { at: string }) {
  const words = useWords(frameWords);
  const forms = useForms();
  const [told, setTold] = useState(at);
  const last = useRef(Date.parse(at));
  useEffect(() => {
    if (Date.parse(at) - last.current < SPOKEN) return;
    last.current = Date.parse(at);
    setTold(at);
  }, [at]);
  return <output className="sr">{words.refreshed(forms.clock(told))}</output>;
}
