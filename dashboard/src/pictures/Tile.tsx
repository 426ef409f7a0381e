import type { Stage } from '../ask/contract';

/** How full the glass is: what a stage is worth between not begun and in use. */
const FULL: Partial<Record<Stage, number>> = {
  INTERESTED: 0.14,
  PREPARING: 0.26,
  COMMITTED: 0.38,
  TECHNICALLY_READY: 0.5,
  PILOTING: 0.62,
  AVAILABLE: 0.78,
  INTRODUCED: 0.9,
  IN_USE: 1,
};
const HUE: Partial<Record<Stage, string>> = {
  INTERESTED: 's2',
  PREPARING: 's2',
  COMMITTED: 's2',
  TECHNICALLY_READY: 's3',
  PILOTING: 's3',
  AVAILABLE: 's4',
  INTRODUCED: 's4',
  IN_USE: 's5',
};

type Props = { stage: Stage; x?: number; y?: number; size?: number };

/** One actor as a glass: how full it is says how far it has come, and its colour says so again. Unknown is an open square with a dot. */
export function Tile({ stage, x = 0, y = 0, size = 9 }: Props) {
  if (stage === 'UNKNOWN') {
    return (
      <>
        <rect
          className="edge"
          x={x}
          y={y}
          width={size}
          height={size}
          rx="1"
          fill="var(--surface)"
          stroke="var(--unknown-hatch)"
          strokeWidth=".8"
        />
        <circle cx={x + size / 2} cy={y + size / 2} r="1.15" fill="var(--unknown-line)" />
      </>
    );
  }
  const full = FULL[stage] ?? 0;
  const out = stage === 'PAUSED' || stage === 'WITHDRAWN';
  return (
    <>
      <rect
        className="edge"
        x={x}
        y={y}
        width={size}
        height={size}
        rx="1"
        fill="var(--s0)"
        stroke="var(--line-2)"
        strokeWidth=".6"
      />
      {full > 0 && (
        <rect x={x} y={y + size * (1 - full)} width={size} height={size * full} rx="1" fill={`var(--${HUE[stage]})`} />
      )}
      {full === 0 && (
        <path d={`M${x + size * 0.3} ${y + size / 2}h${size * 0.4}`} stroke="var(--ink-3)" strokeWidth=".9" />
      )}
      {out && (
        <path
          d={`M${x + 2} ${y + 2}l${size - 4} ${size - 4}M${x + 2} ${y + size - 2}l${size - 4} ${4 - size}`}
          stroke="var(--late)"
          strokeWidth="1.2"
        />
      )}
    </>
  );
}

export function Glass({ stage }: { stage: Stage }) {
  return (
    <svg className="glass" width="14" height="14" viewBox="0 0 11 11" aria-hidden="true">
      <Tile stage={stage} x={1} y={1} />
    </svg>
  );
}
