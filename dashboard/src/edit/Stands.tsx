import type { Tree } from '../ask/editing';
import { useForms, useWords } from '../words/useWords';
import { FIELDS, fieldsOf, isSaid, sayingPlace, sayings, type Code, type Field } from './fields';
import { itemWords } from './itemWords';
import { at, isWithheld, type Section } from './tree';

/** An item as it stands, member by member. */
export function Stands({ section, item }: { section: Section; item: Tree | undefined }) {
  const words = useWords(itemWords);
  if (item === undefined) return <p>{words.notThere}</p>;
  return (
    <>
      <h4>{words.standsNow}</h4>
      <Members item={item} fields={FIELDS[section]} />
      {isSaid(section) &&
        sayings(section, item).map((said, index) =>
          isWithheld(said) ? (
            <p key={index} className="small quiet">
              {words.withheld}
            </p>
          ) : (
            <Members key={index} item={item} fields={fieldsOf(section, item)} base={sayingPlace(section, index)} />
          ),
        )}
    </>
  );
}

function Members({ item, fields, base = '' }: { item: Tree; fields: readonly Field[]; base?: string }) {
  const words = useWords(itemWords);
  const forms = useForms();
  const told = fields
    .map((field) => ({ field, value: at(item, base + field.at) as string | number | null | undefined }))
    .filter(({ value }) => value);
  return (
    <dl className="facts">
      {told.map(({ field, value }) => (
        <div key={field.at}>
          <dt>{words.labels[field.label]}</dt>
          <dd lang={field.form === 'line' || field.form === 'text' ? 'nb' : undefined}>
            {field.form === 'choice'
              ? words.codes[value as Code]
              : field.form === 'date'
                ? forms.day(String(value))
                : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
