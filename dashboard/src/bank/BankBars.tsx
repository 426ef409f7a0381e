import { useWidth } from '../pictures/useWidth';
import { most, type Bar } from './picture';
import type { BankColumn } from './rows';
import { useTold } from './useTold';

const STEP = 22;

/** A bar a row; what has no number has its sign instead and no length. */
export function BankBars({ bars, measure }: { bars: readonly Bar[]; measure: BankColumn }) {
  const told = useTold(measure);
  const { holder, width } = useWidth<HTMLDivElement>(640);
  const left = Math.min(260, width * 0.45);
  const reach = width - left - 76;
  const end = most(
    measure,
    bars.map(({ cell }) => cell),
  );
  const fits = Math.floor(left / 6.4);
  return (
    <div ref={holder}>
      <svg width={width} height={Math.max(1, bars.length) * STEP + 4} aria-hidden="true" focusable="false">
        {bars.map(({ key, label, cell }, at) => {
          const long = ((cell.value ?? 0) / end) * reach;
          return (
            <g key={key} transform={`translate(0 ${at * STEP})`}>
              <title>{`${label}: ${told(cell)}`}</title>
              <text x={left - 8} y="15" textAnchor="end">
                {label.length > fits ? `${label.slice(0, fits - 1)}…` : label}
              </text>
              <line x1={left} x2={left} y1="0" y2={STEP} stroke="var(--line-2)" />
              <rect x={left} y="4" width={Math.max(0, long)} height="14" fill="var(--s4)" />
              <text x={left + Math.max(0, long) + 6} y="15" fill="var(--ink)">
                {told(cell)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
