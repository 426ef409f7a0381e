import { useLanguage, useWords } from '../words/useWords';
import { marks, noteIn, type Judged } from './judged';
import { overviewWords } from './words';

/** A steward's note and judgement of a cell, marked and opened on demand; the drawing beside it stays what is counted. */
export function Assessment({ cube }: { cube: Judged<unknown> | undefined }) {
  const words = useWords(overviewWords);
  const language = useLanguage();
  const { assessment, note } = cube ?? {};
  if (!assessment && !note) return null;
  const title = [assessment ? words.assessed : '', note ? words.noted : ''].filter(Boolean).join(', ');
  const noted = note ? noteIn(language, note) : null;
  return (
    <details className="said">
      <summary aria-label={title} title={title}>
        {marks(cube)}
      </summary>
      {assessment?.width && assessment.height && (
        <>
          <p>
            {words.assessment(
              words.extent[assessment.width],
              words.extent[assessment.height],
              assessment.by,
              assessment.said.statedAt,
            )}
          </p>
          {assessment.reason && <p lang="nb">{words.reason(assessment.reason)}</p>}
          <p className="quiet">{words.source(assessment.said.title, assessment.said.place)}</p>
          <p className="quiet">{words.counted}</p>
        </>
      )}
      {note && noted && <p lang={noted.lang}>{words.note(noted.text, note.by, note.said.statedAt)}</p>}
    </details>
  );
}
