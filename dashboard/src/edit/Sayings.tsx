import { useWords } from '../words/useWords';
import { fieldsOf, SAYINGS, sayingPlace, sayings, type Said } from './fields';
import { ItemFields, type Bound } from './ItemFields';
import { itemWords } from './itemWords';
import { isWithheld } from './tree';

/** What the sources say of an item, one after the other, each with its source: dates of a milestone, levels of an assessment. */
export function Sayings({ section, bound }: { section: Said; bound: Bound }) {
  const words = useWords(itemWords);
  const all = sayings(section, bound.item);
  const { one, without, another, hint } = words.sayings[section];
  return (
    <>
      {all.map((said, index) => (
        <fieldset key={index} className="fields">
          <legend>{one(index + 1)}</legend>
          {isWithheld(said) ? (
            <p className="small quiet">{words.withheld}</p>
          ) : (
            <>
              <ItemFields bound={bound} fields={fieldsOf(section, bound.item)} base={sayingPlace(section, index)} />
              {all.length > 1 && (
                <button
                  type="button"
                  className="ds-button"
                  data-variant="tertiary"
                  onClick={() => bound.put(sayingPlace(section, index), undefined)}
                >
                  {without(index + 1)}
                </button>
              )}
            </>
          )}
        </fieldset>
      ))}
      <p className="small quiet">{hint}</p>
      <button
        type="button"
        className="ds-button"
        data-variant="tertiary"
        onClick={() => bound.put(`/${SAYINGS[section].list}`, [...all, SAYINGS[section].blank])}
      >
        {another}
      </button>
    </>
  );
}
