import { useEffect } from 'react';
import { useRouterState } from '@tanstack/react-router';
import { useView } from '../address/useView';
import { write } from '../address/view';
import { useWords } from '../words/useWords';
import type { Beside } from './save';
import { pictureWords } from './words';

/** What stands below a picture that is shown alone: what it shows, where it is from, and the way to all of it. */
export function Beneath({ beside }: { beside: Beside }) {
  const words = useWords(pictureWords);
  const view = useView();
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    document.title = [beside.title, beside.about].filter(Boolean).join(', ') + ' · Utbredt';
  }, [beside.title, beside.about]);
  return (
    <footer className="beneath small">
      <p>{beside.sentence}</p>
      <p className="quiet">{beside.source}</p>
      <p className="quiet">{beside.notice}</p>
      <p>
        <a href={path + write({ ...view, bilde: undefined })} target="_blank" rel="noopener">
          {words.whole}
        </a>
      </p>
    </footer>
  );
}
