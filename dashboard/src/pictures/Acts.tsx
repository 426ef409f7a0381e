import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useState, type RefObject } from 'react';
import { useView } from '../address/useView';
import { write } from '../address/view';
import { status } from '../ask/overview';
import { today } from '../figures/dates';
import { useWords } from '../words/useWords';
import { lookOf, marksOf } from './read';
import { fileOf, type Beside } from './save';
import { download, fileName, pngOf, svgOf } from './take';
import { pictureWords } from './words';

type Props = { name: string; beside: Beside; drawn: RefObject<HTMLDivElement | null> };

/** Takes the picture away: as a file, once it is known whether what it shows is simulated, or by an address that shows it alone. */
export function Acts({ name, beside, drawn }: Props) {
  const words = useWords(pictureWords);
  const view = useView();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const known = useQuery(status()).data;
  const [told, setTold] = useState('');
  const take = async (form: 'svg' | 'png') => {
    const root = drawn.current;
    if (!root || !known) return;
    try {
      const file = fileOf(marksOf(root), beside, lookOf(root.closest('.panel') ?? root));
      const called = `${fileName(path, name, view, today(new Date()), known.simulated)}.${form}`;
      download(form === 'svg' ? svgOf(file) : await pngOf(file), called);
      setTold(words.saved(called));
    } catch {
      setTold(words.notSaved);
    }
  };
  return (
    <>
      {(['svg', 'png'] as const).map((form) => (
        <button
          key={form}
          type="button"
          className="ds-button slim"
          data-variant="tertiary"
          disabled={!known}
          onClick={() => void take(form)}
        >
          <span className="sr">{words.save} </span>
          {form.toUpperCase()}
        </button>
      ))}
      <a className="ds-button slim" data-variant="tertiary" href={path + write({ ...view, bilde: name })}>
        {words.alone}
        <span className="sr">, {words.aloneWhy}</span>
      </a>
      <output className="sr">{told}</output>
    </>
  );
}
