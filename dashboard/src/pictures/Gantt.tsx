import { spanOf, yearsWithin } from '../figures/days';
import { at } from '../figures/size';
import { GanttMark, type Promised } from './GanttMark';

export type GanttRow = {
  id: string;
  name: string;
  passed: boolean;
  moved: boolean;
  late: boolean;
  dates: readonly Promised[];
};

export type Scale = { first: number; last: number; width: number; now: number };

const STEP = 19;

const xOf =
  ({ first, last, width }: Scale) =>
  (day: number) =>
    at(((day - first) * width) / (last - first));

/** The years above the rows, and the day it is. */
export function GanttHead({ scale, day }: { scale: Scale; day: string }) {
  const x = xOf(scale);
  return (
    <svg width={scale.width} height="32" aria-hidden="true">
      {yearsWithin(scale.first, scale.last - 1).map((year) => (
        <text key={year.year} x={x(Math.max(year.day, scale.first)) + 4} y="28">
          {year.year}
        </text>
      ))}
      <text
        x={Math.min(scale.width - 34, Math.max(34, x(scale.now)))}
        y="11"
        textAnchor="middle"
        fill="var(--ink)"
        fontWeight="620"
      >
        {day}
      </text>
    </svg>
  );
}

/** One initiative's milestones, a line each: every date as its source said it, the older before the newer. */
export function Gantt({ rows, scale }: { rows: readonly GanttRow[]; scale: Scale }) {
  const x = xOf(scale);
  const height = Math.max(30, rows.length * STEP + 10);
  return (
    <svg width={scale.width} height={height} aria-hidden="true" className="gantt">
      {yearsWithin(scale.first, scale.last).map(({ year, day }) => (
        <line key={year} x1={x(day)} x2={x(day)} y1="0" y2={height} stroke="var(--grid)" />
      ))}
      <line x1={x(scale.now)} x2={x(scale.now)} y1="0" y2={height} stroke="var(--ink)" strokeDasharray="2 3" />
      {rows.map((row, index) => (
        <Row key={row.id} row={row} y={16 + index * STEP} scale={scale} />
      ))}
    </svg>
  );
}

function Row({ row, y, scale }: { row: GanttRow; y: number; scale: Scale }) {
  const x = xOf(scale);
  const { first, last } = scale;
  const ends = row.dates
    .map(({ date }) => spanOf(date))
    .map(({ from, to }) => ({
      low: x(Math.max(first, from ?? (to ?? last) - 365)),
      high: x(Math.min(last, to ?? last)),
    }));
  const high = Math.max(...ends.map((end) => end.high));
  const low = Math.min(...ends.map((end) => end.low));
  const words = Math.floor(Math.max(high < scale.width / 2 ? scale.width - high : low, 60) / 5.9) - 3;
  const before = high >= scale.width / 2;
  const name = row.name.length > words ? `${row.name.slice(0, Math.max(8, words - 1))}…` : row.name;
  return (
    <g>
      <title>{row.name}</title>
      {row.dates.map((date, index) => (
        <GanttMark key={index} date={date} x={x} y={y} first={first} last={last} passed={row.passed} />
      ))}
      {row.moved && ends.length > 1 && (
        <path
          d={`M${ends[0]!.high} ${y - 8}L${ends.at(-1)!.high - 4} ${y - 8}m-5 -3l5 3l-5 3`}
          stroke="var(--late)"
          fill="none"
          strokeWidth="1.1"
        />
      )}
      <text
        className="halo"
        x={before ? low - 9 : high + 12}
        y={y + 4}
        textAnchor={before ? 'end' : 'start'}
        fill={row.late ? 'var(--late)' : 'var(--ink-2)'}
      >
        {name}
      </text>
    </g>
  );
}
