import type { Stage } from '../ask/contract';
import { part } from '../figures/size';

const ROAD: readonly Stage[] = [
  'NOT_STARTED',
  'INTERESTED',
  'PREPARING',
  'COMMITTED',
  'TECHNICALLY_READY',
  'PILOTING',
  'AVAILABLE',
  'INTRODUCED',
  'IN_USE',
];

const along = (stage: Stage) => Math.max(0, ROAD.indexOf(stage)) / (ROAD.length - 1);

/** The road from not started to in use: how far one is, and between which stages it may be. */
export function Track({ stage, possible }: { stage: Stage; possible: readonly Stage[] }) {
  const known = possible.filter((each) => each !== 'UNKNOWN');
  const [low, high] = [Math.min(...known.map(along)), Math.max(...known.map(along))];
  const here = along(stage);
  return (
    <svg className="track" width="100%" height="14" aria-hidden="true">
      <rect y="6" width="100%" height="2" fill="var(--bar)" />
      {ROAD.includes(stage) && <rect y="5" width={part(here)} height="4" fill="var(--s4)" />}
      {known.length > 1 && <rect x={part(low)} y="3" width={part(high - low)} height="8" fill="url(#unknown)" />}
      {stage === 'UNKNOWN'
        ? known.map((each) => (
            <circle
              key={each}
              cx={part(along(each))}
              cy="7"
              r="4"
              fill="var(--surface)"
              stroke="var(--unknown-line)"
              strokeWidth="1.4"
            />
          ))
        : ROAD.includes(stage) && (
            <circle cx={part(here)} cy="7" r="5" fill="var(--s5)" stroke="var(--surface)" strokeWidth="1.4" />
          )}
    </svg>
  );
}
