import { at } from '../figures/size';
import { useWidth } from '../pictures/useWidth';
import { useForms } from '../words/useWords';
import { most, type Series } from './picture';
import type { BankColumn } from './rows';
import { useTold } from './useTold';

const HEIGHT = 300;
const [TOP, BOTTOM, LEFT, RIGHT] = [12, 26, 52, 190];
const DASHES = ['', '6 3', '2 3', '8 3 2 3'];

/** A line a row, broken where there is no number; its name stands at its end. */
export function BankLines({ series, measure }: { series: readonly Series[]; measure: BankColumn }) {
  const told = useTold(measure);
  const forms = useForms();
  const { holder, width } = useWidth<HTMLDivElement>(640);
  const months = series[0]?.points.map(({ month }) => month) ?? [];
  const end = most(
    measure,
    series.flatMap(({ points }) => points.map(({ cell }) => cell)),
  );
  const x = (index: number) => LEFT + ((width - LEFT - RIGHT) * index) / Math.max(1, months.length - 1);
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / end);
  const ends = apart(
    series.map(({ points }) => y(points.findLast(({ cell }) => cell.value !== null)?.cell.value ?? 0)),
  );
  const name = (month: string | undefined) => forms.month((month ?? '').replace('M', '-'));
  return (
    <div ref={holder}>
      <svg width={width} height={HEIGHT} aria-hidden="true" focusable="false">
        {[0, 0.5, 1].map((part) => (
          <g key={part}>
            <line x1={LEFT} x2={width - RIGHT} y1={y(end * part)} y2={y(end * part)} stroke="var(--grid)" />
            <text x={LEFT - 6} y={y(end * part) + 4} textAnchor="end">
              {told({ value: Math.round(end * part * 10) / 10, status: null })}
            </text>
          </g>
        ))}
        <text x={LEFT} y={HEIGHT - 8}>
          {name(months[0])}
        </text>
        <text x={width - RIGHT} y={HEIGHT - 8} textAnchor="end">
          {name(months.at(-1))}
        </text>
        {series.map(({ key, label, points }, index) => (
          <g key={key}>
            <title>{label}</title>
            <path
              d={path(points.map(({ cell }, step) => (cell.value === null ? null : [x(step), y(cell.value)])))}
              fill="none"
              stroke={index % 2 ? 'var(--s3)' : 'var(--s5)'}
              strokeWidth="2"
              strokeDasharray={DASHES[Math.floor(index / 2) % DASHES.length]}
            />
            <text x={width - RIGHT + 8} y={ends[index]! + 4} fill="var(--ink)">
              {label.length > 27 ? `${label.slice(0, 26)}…` : label}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function path(points: readonly ([number, number] | null)[]): string {
  let open = false;
  return points
    .map((point) => {
      if (!point) {
        open = false;
        return '';
      }
      const step = `${open ? 'L' : 'M'}${at(point[0])} ${at(point[1])}`;
      // a number between two gaps is a point of its own
      const dot = open ? '' : 'h.01';
      open = true;
      return step + dot;
    })
    .join('');
}

const BETWEEN = 15;

/** Where names stand, so that none covers another: as near to the end of its line as there is room. */
export function apart(wanted: readonly number[]): number[] {
  const placed = [...wanted];
  const order = [...wanted.keys()].sort((one, other) => wanted[one]! - wanted[other]!);
  for (let next = 1; next < order.length; next += 1) {
    placed[order[next]!] = Math.max(placed[order[next]!]!, placed[order[next - 1]!]! + BETWEEN);
  }
  const over = Math.max(0, (placed[order.at(-1) ?? 0] ?? 0) - (HEIGHT - BOTTOM));
  return placed.map((place) => place - over);
}
