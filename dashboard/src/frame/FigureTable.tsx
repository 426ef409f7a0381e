import type { ReactNode } from 'react';
import type { Figure, State } from '../ask/contract';
import { Some } from './Some';
import { useCodes, useForms, useLanguage } from '../words/useWords';

export type Line = { key: string; label: ReactNode; figure: Figure | null; state: State };

const HEADS = {
  nb: ['Andel', 'Antall', 'Av', 'Ukjent', 'Nedre', 'Øvre'],
  en: ['Share', 'Count', 'Of', 'Unknown', 'Lower', 'Upper'],
} as const;

/** Figures as a table: what a picture of them must let one read. */
export function FigureTable({ head, lines, caption }: { head: string; lines: readonly Line[]; caption?: string }) {
  const forms = useForms();
  const codes = useCodes();
  const heads = HEADS[useLanguage()];
  return (
    <Some of={lines}>
      <table>
        {caption && <caption>{caption}</caption>}
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {heads.map((text) => (
              <th scope="col" className="num" key={text}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, label, figure, state }) => (
            <tr key={key}>
              <th scope="row">{label}</th>
              {state === 'NOT_OFFERED' || state === 'SUPPRESSED' || !figure ? (
                <td className="num faint" colSpan={6}>
                  {state === 'KNOWN' ? codes.state.UNKNOWN : codes.state[state]}
                </td>
              ) : (
                <>
                  <td className="num strong nowrap">{forms.percent(figure.sharePercent)}</td>
                  <td className="num">{forms.count(figure.numerator)}</td>
                  <td className="num">{forms.count(figure.denominator)}</td>
                  <td className="num">{forms.count(figure.unknown)}</td>
                  <td className="num nowrap">{forms.percent(figure.lowerPercent)}</td>
                  <td className="num nowrap">{forms.percent(figure.upperPercent)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Some>
  );
}
