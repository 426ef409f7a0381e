import { useView } from '../address/useView';
import { CalendarTable } from '../quality/CalendarTable';
import { Expected } from '../quality/Expected';
import { qualityWords } from '../quality/words';
import { useWords } from '../words/useWords';
import { useService } from './useService';
import { vendorWords } from './words';

/** Of how many of those expected one told, month by month. */
export function Completeness({ organisation }: { organisation: string | undefined }) {
  const words = useWords(vendorWords);
  const why = useWords(qualityWords).calendarWhy;
  return (
    <section className="panel" aria-labelledby="completeness">
      <h2 id="completeness">{words.completeness}</h2>
      <p className="small quiet">{why}</p>
      <Expected view={{ ...useView(), tjeneste: useService() }}>
        {(lines) => {
          const own = lines.filter((line) => line.organisation === organisation);
          if (own.length === 0) return <p className="small quiet">{words.notExpected}</p>;
          return (
            <div className="scroll" tabIndex={0} role="region" aria-labelledby="completeness">
              <CalendarTable lines={own} />
            </div>
          );
        }}
      </Expected>
    </section>
  );
}
