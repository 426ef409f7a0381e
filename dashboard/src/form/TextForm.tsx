import type { ComponentProps } from 'react';
import { Acts } from './Acts';

type Props = ComponentProps<typeof Acts> & {
  label: string;
  text: string;
  rows: number;
  lang?: string;
  onText: (text: string) => void;
};

/** A text as a service takes it, to be tried and written. */
export function TextForm({ label, text, rows, lang, onText, ...acts }: Props) {
  return (
    <>
      <label className="editor">
        <span>{label}</span>
        <textarea
          className="ds-input"
          rows={rows}
          spellCheck={false}
          lang={lang}
          value={text}
          onChange={({ target }) => onText(target.value)}
        />
      </label>
      <Acts {...acts} />
    </>
  );
}
