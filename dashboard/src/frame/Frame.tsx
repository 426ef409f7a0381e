import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useView } from '../address/useView';
import { write } from '../address/view';
import { firstFaults } from '../address/faults';
import { status } from '../ask/overview';
import { useLanguage, useWords } from '../words/useWords';
import { ContextBar } from './ContextBar';
import { Header } from './Header';
import { NotSignedIn, SignedIn } from './Signed';
import { useLive } from './useLive';
import { frameWords } from './words';

/** What stands around every page. */
export function Frame() {
  const words = useWords(frameWords);
  const language = useLanguage();
  const view = useView();
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.documentElement.dataset.colorScheme =
      view.tema === 'mork' ? 'dark' : view.tema === 'lys' ? 'light' : 'auto';
  }, [view.tema]);
  const live = useLive();
  const framed = window.top !== window;
  if (view.bilde !== undefined || framed)
    return (
      <>
        <Hatch />
        <main className="alone">{PICTURED.test(path) && view.bilde !== undefined ? <Outlet /> : <Outside />}</main>
      </>
    );
  return (
    <>
      <a className="skip" href="#innhold">
        {words.skip}
      </a>
      <Hatch />
      <Header />
      <SignedIn />
      <ContextBar live={live} />
      <main id="innhold" tabIndex={-1}>
        <NotSignedIn />
        <Faults path={path} />
        <Outlet />
      </main>
      <footer className="foot">
        <b>
          <Simulated /> {words.honesty}
        </b>
        <span>{words.registers}</span>
        <span>{words.sources}</span>
      </footer>
    </>
  );
}

/** The pages that have pictures to be shown alone; the service lets no other address be framed. */
const PICTURED = /^\/($|tjeneste\/[^/]+\/.|aktor\/.|veikart$|gap$|datakvalitet$|statistikkbank\/.)/;

/** In place of a page that must not stand inside another: nobody is to be led to press what they do not see. */
function Outside() {
  const words = useWords(frameWords);
  const view = useView();
  const path = useRouterState({ select: (state) => state.location.pathname });
  return (
    <p className="panel">
      {words.framed}{' '}
      <a href={path + write({ ...view, bilde: undefined })} target="_blank" rel="noopener">
        {words.openHere}
      </a>
    </p>
  );
}

function Simulated() {
  const words = useWords(frameWords);
  return useQuery(status()).data?.simulated ? words.simulatedAll : null;
}

/** What the address one came with said that we do not know. */
function Faults({ path }: { path: string }) {
  const words = useWords(frameWords);
  if (path !== firstFaults.path) return null;
  return firstFaults.faults.map(({ key, value, known }) => (
    <p className="note" key={`${key}=${value}`}>
      {known ? words.badValue(key, value) : words.badKey(key, value)}
    </p>
  ));
}

/** The one pattern for what is not known. Low in contrast: hatching buzzes when most of a picture is unknown. */
function Hatch() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id="unknown" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="var(--unknown)" />
          <rect width="1.3" height="5" fill="var(--unknown-hatch)" />
        </pattern>
      </defs>
    </svg>
  );
}
