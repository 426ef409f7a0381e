import { useId, useRef, useState, type ReactNode } from 'react';
import { useView } from '../address/useView';
import { frameWords } from '../frame/words';
import { useWords } from '../words/useWords';
import { Acts } from './Acts';
import { Beneath } from './Beneath';
import { pictureWords } from './words';
import { useBeside } from './useBeside';

type Props = {
  /** What the picture is called in the address that shows it alone, and in the files made of it. */
  name: string;
  title: string;
  /** What the picture shows, in a sentence: read aloud, and saved with it. */
  sentence: string;
  /** The same as a table; left out where the picture is one. */
  table?: ReactNode;
  /** Where it is from, when one document says it all. */
  source?: string;
  /** Whether only actors that have come as far as the address asks are counted in it. */
  staged?: boolean;
  note?: ReactNode;
  legend?: ReactNode;
  /** What belongs to it on the page and is not part of the picture. */
  below?: ReactNode;
  children: ReactNode;
};

/**
 * A picture with the sentence that says what it shows, its table on a switch, itself as a file, and an address of its own. All of it
 * is done here, so that every picture has it.
 */
export function Picture({ name, title, sentence, table, source, staged, note, legend, below, children }: Props) {
  const words = useWords(pictureWords);
  const simulated = useWords(frameWords).simulatedAll;
  const id = useId();
  const drawn = useRef<HTMLDivElement>(null);
  const [asTable, setAsTable] = useState(false);
  const alone = useView().bilde !== undefined;
  const beside = useBeside({ title, sentence, source, staged });
  return (
    <section className="panel picture" aria-labelledby={id} data-picture={name}>
      <header>
        <h2 id={id}>
          {title}
          {beside.simulated && (
            <span className="ds-tag simulated" title={simulated}>
              {words.simulated}
            </span>
          )}
        </h2>
        {!alone && (
          <div className="acts">
            {note}
            {table && (
              <button
                type="button"
                className="ds-button slim"
                data-variant="tertiary"
                aria-pressed={asTable}
                onClick={() => setAsTable(!asTable)}
              >
                {asTable ? words.asPicture : words.asTable}
              </button>
            )}
            {!asTable && <Acts name={name} beside={beside} drawn={drawn} />}
          </div>
        )}
      </header>
      {alone && beside.about && <p className="small quiet">{beside.about}</p>}
      {asTable ? (
        <div className="scroll" tabIndex={0} role="region" aria-label={title}>
          {table}
        </div>
      ) : (
        <div ref={drawn}>
          {legend && <div className="legend">{legend}</div>}
          {!alone && <p className="sr">{sentence}</p>}
          {children}
        </div>
      )}
      {alone ? <Beneath beside={beside} /> : below}
    </section>
  );
}
