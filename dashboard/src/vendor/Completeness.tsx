import { useView } from '../address/useView';
import { completeness } from '../ask/quality';
import { Answer } from '../frame/Answer';
import { CalendarTable } from '../quality/CalendarTable';
import { linesOf } from '../quality/calendar';
import { qualityWords } from '../quality/words';
import { useLanguage, useWords } from '../words/useWords';
import { vendorWords } from './words';

/** Of how many of those expected one told, month by month. */
export function Completeness({ organisation }: { organisation: string | undefined }) {
  const words = useWords(vendorWords);
  const why = useWords(qualityWords).calendarWhy;
  const language = useLanguage();
  return (
    <section className="panel" aria-labelledby="completeness">
      <h2 id="completeness">{words.completeness}</h2>
      <p className="small quiet">{why}</p>
      <Answer asks={completeness(useView(), language)} rows={2}>
        {(answer) => {
          const own = linesOf(answer).filter((line) => line.organisation === organisation);
          if (own.length === 0) return <p className="small quiet">{words.notExpected}</p>;
          return (
            <div className="scroll" tabIndex={0} role="region" aria-labelledby="completeness">
              <CalendarTable lines={own} />
            </div>
          );
        }}
      </Answer>
    </section>
  );
}
