import { spanOf } from '../figures/days';
import { at } from '../figures/size';

export type Promised = { date: string; firmness: string | null; kind: 'PLANNED' | 'ACTUAL' | 'CANCELLED' };

const DASHES: Record<string, string> = { INTENT: '7 3', FORECAST: '3 3', CONDITIONAL: '1 4', WISH: '1 4', NONE: '1 4' };
const YEAR = 365;

type Props = { date: Promised; x: (day: number) => number; y: number; first: number; last: number; passed: boolean };

/** One promised date: a diamond where it is a day or month, else the span it is; firmness is in the line, openness in its ends. */
export function GanttMark({ date, x, y, first, last, passed }: Props) {
  const { from, to, exact } = spanOf(date.date);
  const low = Math.max(first, from ?? (to ?? last) - YEAR);
  const high = Math.min(last, to ?? last);
  const done = date.kind === 'ACTUAL';
  const colour = done || !(passed || date.kind === 'CANCELLED') ? 'var(--s5)' : 'var(--ink-3)';
  const dash = DASHES[date.firmness ?? ''] ?? '';
  const end = at(x(high));
  const start = at(x(low));
  if (exact || from === null) {
    return (
      <>
        {from === null && (
          <line x1={start} x2={end} y1={y} y2={y} stroke={colour} strokeWidth="1.6" strokeDasharray={dash} />
        )}
        <path
          d={`M${end} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5Z`}
          fill={done ? colour : 'var(--surface)'}
          stroke={colour}
          strokeWidth="1.7"
        />
        {date.kind === 'CANCELLED' && <Cross x={end} y={y} />}
      </>
    );
  }
  const open = to === null;
  return (
    <>
      <line
        x1={start}
        x2={open ? end - 6 : end}
        y1={y}
        y2={y}
        stroke={colour}
        strokeWidth={date.firmness === 'DECIDED' ? 5 : 3}
        strokeDasharray={dash}
      />
      <path
        d={`M${start} ${y - 5}v10${open ? `M${end - 9} ${y - 4}l6 4l-6 4` : `M${end} ${y - 5}v10`}`}
        stroke={colour}
        strokeWidth="1.5"
        fill="none"
      />
      {date.kind === 'CANCELLED' && <Cross x={(start + end) / 2} y={y} />}
    </>
  );
}

function Cross({ x, y }: { x: number; y: number }) {
  return <path d={`M${x - 6} ${y - 5}l12 10M${x - 6} ${y + 5}l12 -10`} stroke="var(--late)" strokeWidth="1.5" />;
}
