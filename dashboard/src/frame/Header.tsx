import { useTurn, useView } from '../address/useView';
import { Way } from '../address/Way';
import { useLanguage, useWords } from '../words/useWords';
import { Find } from './Find';
import { SignIn } from './Signed';
import { frameWords } from './words';

export function Header() {
  const words = useWords(frameWords);
  const { pages } = words;
  return (
    <header className="top">
      <Way to="/" className="brand">
        <Mark />
        Utbredt
      </Way>
      <nav aria-label={words.menu}>
        <Way to="/">{pages.overview}</Way>
        <Way to="/tjeneste">{pages.services}</Way>
        <Way to="/aktor">{pages.actors}</Way>
        <Way to="/veikart">{pages.roadmap}</Way>
        <Way to="/gap">{pages.gap}</Way>
        <Way to="/datakvalitet">{pages.quality}</Way>
        <Way to="/statistikkbank">{pages.bank}</Way>
        <Way to="/rapport">{pages.board}</Way>
        <Way to="/leverandor">{pages.vendor}</Way>
        <Way to="/om">{pages.about}</Way>
      </nav>
      <div className="tools">
        <Find />
        <SignIn />
        <Switches />
      </div>
    </header>
  );
}

function Switches() {
  const words = useWords(frameWords);
  const language = useLanguage();
  const view = useView();
  const turn = useTurn();
  const dark = view.tema ? view.tema === 'mork' : matchMedia('(prefers-color-scheme: dark)').matches;
  return (
    <>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        lang={language === 'nb' ? 'en' : 'nb'}
        onClick={() => turn({ sprak: language === 'nb' ? 'en' : undefined })}
      >
        {words.other}
      </button>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        onClick={() => turn({ tema: dark ? 'lys' : 'mork' })}
      >
        {dark ? words.light : words.dark}
      </button>
    </>
  );
}

function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <rect x="1" y="1" width="8" height="8" rx="1.5" fill="var(--s5)" />
      <rect x="11" y="1" width="8" height="8" rx="1.5" fill="var(--s4)" />
      <rect x="1" y="11" width="8" height="8" rx="1.5" fill="var(--s3)" />
      <rect
        x="11.5"
        y="11.5"
        width="7"
        height="7"
        rx="1.5"
        fill="none"
        stroke="var(--unknown-line)"
        strokeWidth="1.2"
      />
      <circle cx="15" cy="15" r="1.1" fill="var(--unknown-line)" />
    </svg>
  );
}
