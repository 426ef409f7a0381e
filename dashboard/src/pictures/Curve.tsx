import { at } from '../figures/size';
import { dayNumber, yearsWithin } from '../figures/days';
import { useWidth } from './useWidth';

export type CurvePoint = { date: string; percent: number | null; lower: number | null; upper: number | null };
export type CurveMark = { date: string; percent: number; label: string };

type Props = {
  points: readonly CurvePoint[];
  /** What is foretold, each with the band it lies within. */
  ahead?: readonly CurvePoint[];
  targets?: readonly CurveMark[];
  published?: readonly CurveMark[];
  /** The day asked about. */
  day: string;
};

const HEIGHT = 268;
const [TOP, BOTTOM, LEFT] = [14, 26, 40];

/** A share over time: the counted line, the unknown above it as a band, targets as crosses, published figures as open diamonds that no line joins. */
export function Curve({ points, ahead = [], targets = [], published = [], day }: Props) {
  const { holder, width } = useWidth<HTMLDivElement>(640);
  const right = width < 480 ? 10 : 24;
  const all = [...points, ...ahead, ...targets, ...published].map((point) => dayNumber(point.date));
  const [first, last] = [Math.min(...all), Math.max(...all, dayNumber(day)) + 20];
  const x = (date: string | number) =>
    at(
      LEFT +
        ((width - LEFT - right) * ((typeof date === 'string' ? dayNumber(date) : date) - first)) / (last - first || 1),
    );
  const y = (percent: number) => at(TOP + (HEIGHT - TOP - BOTTOM) * (1 - Math.min(100, percent) / 100));
  return (
    <div ref={holder}>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true" focusable="false">
        {[0, 25, 50, 75, 100].map((percent) => (
          <g key={percent}>
            <line
              x1={LEFT}
              x2={width - right}
              y1={y(percent)}
              y2={y(percent)}
              stroke={percent ? 'var(--grid)' : 'var(--line-2)'}
            />
            <text x={LEFT - 6} y={y(percent) + 4} textAnchor="end">
              {percent === 100 ? '100 %' : percent}
            </text>
          </g>
        ))}
        {yearsWithin(first, last)
          .filter((tick) => tick.day >= first)
          .map(({ year, day: begins }) => (
            <g key={year}>
              <line x1={x(begins)} x2={x(begins)} y1={y(0)} y2={y(0) + 5} stroke="var(--line-2)" />
              <text x={x(begins) + 3} y={HEIGHT - 8}>
                {year}
              </text>
            </g>
          ))}
        <path d={band(points, x, y)} fill="url(#unknown)" />
        <path d={band(ahead, x, y)} fill="var(--s2)" opacity=".45" />
        <path d={line(ahead, x, y)} stroke="var(--s4)" strokeWidth="1.5" strokeDasharray="5 4" fill="none" />
        <path d={line(points, x, y)} stroke="var(--s5)" strokeWidth="2.4" strokeLinejoin="round" fill="none" />
        <line x1={x(day)} x2={x(day)} y1={TOP} y2={y(0)} stroke="var(--ink-3)" strokeWidth=".8" strokeDasharray="2 3" />
        {targets.map((target) => (
          <g key={target.label + target.date}>
            <path
              d={`M${x(target.date) - 9} ${y(target.percent)}h18M${x(target.date)} ${y(target.percent) - 6}v12`}
              stroke="var(--late)"
              strokeWidth="2"
            />
            <text
              className="halo"
              x={x(target.date) - 13}
              y={y(target.percent) + 4}
              textAnchor="end"
              fill="var(--late)"
              fontWeight="600"
            >
              {target.label}
            </text>
          </g>
        ))}
        {published.map((mark) => (
          <g key={mark.label + mark.date}>
            <path
              d={`M${x(mark.date)} ${y(mark.percent) - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5Z`}
              fill="var(--surface)"
              stroke="var(--ink)"
              strokeWidth="1.5"
            />
            <text className="halo" x={x(mark.date) + 10} y={y(mark.percent) + 14} fill="var(--ink-2)">
              {mark.label}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

type Across = (date: string | number) => number;
type Up = (percent: number) => number;

/** Where nothing is known the line has a gap. */
function line(points: readonly CurvePoint[], x: Across, y: Up): string {
  let joined = false;
  return points
    .map(({ date, percent }) => {
      if (percent === null) {
        joined = false;
        return '';
      }
      const step = `${joined ? 'L' : 'M'}${x(date)} ${y(percent)}`;
      joined = true;
      return step;
    })
    .join('');
}

/** Where nothing is known the band covers all. */
function band(points: readonly CurvePoint[], x: Across, y: Up): string {
  const edged = points.filter((point) => point.lower !== null && point.upper !== null);
  if (edged.length < 2) return '';
  const over = edged.map((point) => `${x(point.date)} ${y(point.upper!)}`);
  const under = edged.map((point) => `${x(point.date)} ${y(point.lower!)}`).reverse();
  return `M${[...over, ...under].join('L')}Z`;
}
