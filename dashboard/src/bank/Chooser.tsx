import { useNavigate } from '@tanstack/react-router';
import { useId } from 'react';
import { useTurn, useView } from '../address/useView';
import type { View } from '../address/view';
import type { Choice, Dataset } from '../ask/bank';
import { useWords } from '../words/useWords';
import { AREAS_OF } from './choice';
import { codesOf, labelOf } from './rows';
import { bankWords } from './words';

type Props = { about: Dataset; choice: Choice; tables: { id: string; label: string }[] };

/** One choice for each variable; those that are always whole are not asked about. */
export function Chooser({ about, choice, tables }: Props) {
  const words = useWords(bankWords);
  const view = useView();
  const turn = useTurn();
  const navigate = useNavigate();
  const options = (name: string) => {
    const dimension = about.dimension[name];
    return dimension ? codesOf(dimension).map((code) => [code, labelOf(dimension, code)] as const) : [];
  };
  const lists = about.dimension[AREAS_OF]?.extension?.codelists ?? [];
  const labelled = (name: string) => about.dimension[name]?.label ?? name;
  return (
    <section className="panel" aria-label={words.choose}>
      <Field
        label={words.table}
        value={choice.table}
        options={tables.map(({ id, label }) => [id, label])}
        onChoose={(table) =>
          void navigate({ to: '/statistikkbank/$table', params: { table }, search: (before: View) => before } as never)
        }
      />
      <Field
        label={labelled('Tjeneste')}
        value={choice.codes.Tjeneste ?? ''}
        options={options('Tjeneste')}
        onChoose={(tjeneste) => turn({ tjeneste }, true)}
      />
      <Field
        label={labelled('Gruppe')}
        value={choice.codes.Gruppe ?? ''}
        options={options('Gruppe')}
        onChoose={(gruppe) => turn({ gruppe }, true)}
      />
      <Field
        label={labelled('Rolle')}
        value={choice.codes.Rolle ?? ''}
        options={options('Rolle')}
        onChoose={(role) => turn({ rolle: role === 'SOURCE' ? 'kilde' : undefined }, true)}
      />
      {lists.length > 0 && (
        <Field
          label={words.by}
          value={choice.lists[AREAS_OF] ?? ''}
          options={lists.map(({ id, label }) => [id, label])}
          onChoose={(inndeling) => turn({ inndeling }, true)}
        />
      )}
      <Field
        label={words.months}
        value={view.tid === '12' ? '12' : '1'}
        options={[
          ['1', words.latest],
          ['12', words.year],
        ]}
        onChoose={(tid) => turn({ tid: tid === '12' ? '12' : undefined }, true)}
      />
    </section>
  );
}

type FieldProps = {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
};

/** Nothing to choose from is no choice: the table is not divided so. */
function Field({ label, value, options, onChoose }: FieldProps) {
  const id = useId();
  if (options.length === 0) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="ds-input" value={value} onChange={(event) => onChoose(event.target.value)}>
        {options.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
