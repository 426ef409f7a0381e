import { useEffect, useState, type KeyboardEvent } from 'react';
import { read } from '../address/view';
import { useForms } from '../words/useWords';

type Props = {
  label: string;
  /** The day, or nothing where no day is chosen. */
  value: string | undefined;
  /** What is shown in place of a day. */
  none?: string;
  onDay: (day: string | undefined) => void;
};

/** A day written as Norway writes it, or as computers do; emptied it is the usual again. */
export function DayField({ label, value, none, onDay }: Props) {
  const forms = useForms();
  const told = value ? forms.short(value) : '';
  const [text, setText] = useState(told);
  useEffect(() => setText(told), [told]);
  const day = written(text);
  const leave = () => {
    if (text.trim() === '') onDay(undefined);
    else if (day === value) setText(told);
    else if (day) onDay(day);
  };
  const key = (event: KeyboardEvent) => event.key === 'Enter' && leave();
  return (
    <label>
      {label}
      <input
        className="day"
        inputMode="numeric"
        autoComplete="off"
        size={10}
        value={text}
        placeholder={none}
        aria-invalid={text.trim() !== '' && !day}
        onChange={(event) => setText(event.target.value)}
        onBlur={leave}
        onKeyDown={key}
      />
    </label>
  );
}

function written(text: string): string | undefined {
  const norwegian = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(text);
  const iso = norwegian
    ? `${norwegian[3]}-${norwegian[2]!.padStart(2, '0')}-${norwegian[1]!.padStart(2, '0')}`
    : text.trim();
  return read(`?dato=${encodeURIComponent(iso)}`).view.dato;
}
