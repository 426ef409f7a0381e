import type { ReactNode } from 'react';
import { useRouterState } from '@tanstack/react-router';
import { useView } from '../address/useView';
import { write } from '../address/view';
import { status } from '../ask/overview';
import { Answer } from '../frame/Answer';
import { useWords } from '../words/useWords';
import { About } from './useBeside';
import { pictureWords } from './words';

type Props = {
  /** What all the pictures are about, beside their own titles. */
  about?: string;
  /** The page's pictures by the names an address asks for them with. */
  pictures: Readonly<Record<string, ReactNode>>;
  children: ReactNode;
};

/** A page, or the one of its pictures that the address asks for; then nothing else is drawn, and nothing else is asked of the services. */
export function Pictured({ about = '', pictures, children }: Props) {
  const { bilde } = useView();
  // a picture alone waits until it is known whether what it shows is simulated: nothing around it says so
  const alone = () =>
    Object.hasOwn(pictures, bilde!) ? pictures[bilde!] : <NoSuch bilde={bilde!} pictures={pictures} />;
  const shown = bilde === undefined ? children : <Answer asks={status()}>{alone}</Answer>;
  return <About value={about}>{shown}</About>;
}

function NoSuch({ bilde, pictures }: { bilde: string; pictures: Props['pictures'] }) {
  const words = useWords(pictureWords);
  const view = useView();
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <div className="panel" role="alert">
      <p>{words.noSuch(bilde)}</p>
      <p>{words.others}</p>
      <ul>
        {Object.keys(pictures).map((name) => (
          <li key={name}>
            <a href={path + write({ ...view, bilde: name })}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
