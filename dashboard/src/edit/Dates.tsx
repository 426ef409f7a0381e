import { useWords } from '../words/useWords';
import { datePlace, datesOf, NEW_DATE, OF_A_DATE } from './fields';
import { ItemFields, type Bound } from './ItemFields';
import { itemWords } from './itemWords';
import { isWithheld } from './tree';

/** Every date the sources gave a milestone, each with its firmness and source. */
export function Dates({ bound }: { bound: Bound }) {
  const words = useWords(itemWords);
  const dates = datesOf(bound.item);
  return (
    <>
      {dates.map((date, index) => (
        <fieldset key={index} className="fields">
          <legend>{words.dateNumber(index + 1)}</legend>
          {isWithheld(date) ? (
            <p className="small quiet">{words.withheld}</p>
          ) : (
            <>
              <ItemFields bound={bound} fields={OF_A_DATE} base={datePlace(index)} />
              {dates.length > 1 && (
                <button
                  type="button"
                  className="ds-button"
                  data-variant="tertiary"
                  onClick={() => bound.put(datePlace(index), undefined)}
                >
                  {words.withoutDate(index + 1)}
                </button>
              )}
            </>
          )}
        </fieldset>
      ))}
      <p className="small quiet">{words.movedHint}</p>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        onClick={() => bound.put('/dates', [...dates, NEW_DATE])}
      >
        {words.anotherDate}
      </button>
    </>
  );
}
