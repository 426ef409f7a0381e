import type { Figure } from '../ask/contract';
import { part } from '../figures/size';

type Props = { figure: Figure | null; height?: number; onDark?: boolean; targets?: readonly number[] };

/** Solid is counted, hatched is unknown and could be either, the rest has not come so far; ticks are targets, in per cent. */
export function Bounds({ figure, height = 5, onDark = false, targets = [] }: Props) {
  const all = figure?.denominator ?? 0;
  const low = all ? figure!.lowerBound / all : 0;
  const high = all ? figure!.upperBound / all : 1;
  const counted = all ? figure!.numerator / all : 0;
  return (
    <svg width="100%" height={height} aria-hidden="true">
      <rect width="100%" height={height} fill={onDark ? 'currentColor' : 'var(--bar)'} opacity={onDark ? 0.22 : 1} />
      {high > low && <rect x={part(low)} width={part(high - low)} height={height} fill="url(#unknown)" />}
      <rect width={part(Math.max(low, counted))} height={height} fill={onDark ? 'currentColor' : 'var(--s5)'} />
      {targets.map((target) => (
        <rect key={target} x={part(target / 100)} width="2" height={height} fill="var(--late)" />
      ))}
    </svg>
  );
}
