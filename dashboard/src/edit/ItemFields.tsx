import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { Tree } from '../ask/editing';
import { groups, services } from '../ask/overview';
import { cited } from '../ask/roadmap';
import { Said, type Finding } from '../form/Outcome';
import { useForms, useWords } from '../words/useWords';
import type { Field } from './fields';
import { itemWords } from './itemWords';
import { at } from './tree';

export type Bound = {
  item: Tree;
  findings: ReadonlyMap<string, readonly Finding[]>;
  put: (place: string, value: unknown) => void;
};

/** Fields of an item; what is wrong stands with the field it is about. */
export function ItemFields({ bound, fields, base = '' }: { bound: Bound; fields: readonly Field[]; base?: string }) {
  return fields.map((field) => <ItemField key={field.at} bound={bound} field={field} place={base + field.at} />);
}

function ItemField({ bound, field, place }: { bound: Bound; field: Field; place: string }) {
  const words = useWords(itemWords);
  const forms = useForms();
  const wrong = useId();
  const hint = useId();
  const known = useId();
  const value = String(at(bound.item, place) ?? '');
  const findings = bound.findings.get(place) ?? [];
  const hints = field.form === 'date' ? words.dateHint : undefined;
  const input = {
    className: 'ds-input',
    value,
    'aria-invalid': findings.length > 0,
    'aria-describedby': [findings.length > 0 && wrong, hints && hint].filter(Boolean).join(' ') || undefined,
    onChange: ({ target }: { target: { value: string } }) =>
      bound.put(place, target.value === '' ? field.nothing : meant(field, target.value)),
  };
  const listed = field.form === 'document' || field.form === 'service' || field.form === 'group';
  return (
    <div className="small" data-field={place}>
      <label>
        {words.labels[field.label]}
        {field.form === 'choice' && (
          <select {...input}>
            <option value="">{field.nothing === null ? words.codes.CANNOT_TELL : words.choose}</option>
            {field.codes?.map((code) => (
              <option key={code} value={code}>
                {words.codes[code]}
              </option>
            ))}
          </select>
        )}
        {field.form === 'text' && <textarea {...input} rows={3} lang="nb" />}
        {field.form !== 'choice' && field.form !== 'text' && (
          <input {...input} list={listed ? known : undefined} autoComplete="off" />
        )}
      </label>
      {listed && <Known id={known} of={field.form} />}
      {hints && (
        <span className="quiet" id={hint}>
          {value ? words.reads(forms.day(value)) : hints}
        </span>
      )}
      {findings.length > 0 && (
        <div className="wrong" id={wrong} role="alert">
          {findings.map((finding, index) => (
            <div key={index}>
              <Said finding={finding} />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** The code that is chosen, which may be a number, or what is written. */
const meant = (field: Field, text: string) => field.codes?.find((code) => String(code) === text) ?? text;

/** The ids there are, with what they are called. */
function Known({ id, of }: { id: string; of: Field['form'] }) {
  const documents = useQuery({ ...cited(), enabled: of === 'document' }).data?.items ?? [];
  const all = useQuery({ ...services(), enabled: of === 'service' }).data?.items ?? [];
  const those = useQuery({ ...groups(), enabled: of === 'group' }).data?.items ?? [];
  const known = [
    ...documents.map((each) => [each.id, each.title]),
    ...[...all, ...those].map((each) => [each.id, each.name]),
  ];
  return (
    <datalist id={id}>
      {known.map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </datalist>
  );
}
