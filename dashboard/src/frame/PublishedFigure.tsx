import type { Reported } from '../ask/contract';
import { useCodes, useForms } from '../words/useWords';

type Told = Pick<Reported['PublishedBody'], 'number' | 'unit' | 'qualifier' | 'withheld'> & { word: string | null };

/** A published figure as its source has it: a number with its unit and how exact it is, or a word. Never nought for what has no number. */
export function usePublished() {
  const forms = useForms();
  const codes = useCodes();
  return (figure: Told): string => {
    if (figure.withheld) return '*';
    if (figure.word)
      return Object.hasOwn(codes.word, figure.word) ? codes.word[figure.word as keyof typeof codes.word] : figure.word;
    if (figure.number === null || figure.number === undefined) return codes.stage.UNKNOWN;
    const share = figure.unit?.startsWith('SHARE_');
    const number = share ? `${forms.amount(figure.number)}\u00a0%` : forms.amount(figure.number);
    return [figure.qualifier ? codes.qualifier[figure.qualifier] : '', number].filter(Boolean).join(' ');
  };
}

/** A published figure with quote and place. */
export function Quoted({ figure }: { figure: Reported['PublishedBody'] }) {
  const tell = usePublished();
  const codes = useCodes();
  const forms = useForms();
  return (
    <blockquote>
      <b>{tell(figure)}</b> {figure.stage && codes.stage[figure.stage]}, {forms.day(figure.asOf)}
      {figure.quote && <div className="quiet">«{figure.quote}»</div>}
      <div className="small faint">
        {figure.title ?? figure.document}
        {figure.place && `, ${figure.place}`}
      </div>
    </blockquote>
  );
}
