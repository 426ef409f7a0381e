import { memo, useState, type KeyboardEvent } from 'react';
import { counties, tiles } from 'virtual:registry';
import type { Reported } from '../ask/contract';
import { Marks } from './MapMarks';

export type Spot = Reported['TileBody'];

type Props = {
  spots: readonly Spot[];
  /** A word on one municipality: read aloud and shown while it is pointed at. */
  says: (spot: Spot) => string;
  sizeOf?: (spot: Spot) => number | null;
  shown: (spot: Spot) => boolean;
  label: string;
  onOpen: (spot: Spot) => void;
};

const NAMES: [number, number, number, 'start' | 'end'][] = [
  [56, 21.2, 1.4, 'end'],
  [55, 17.4, 5.4, 'end'],
  [18, 12.4, 11.4, 'end'],
  [50, 17.6, 19.8, 'start'],
  [15, 5.4, 22.6, 'end'],
  [34, 16.6, 28.4, 'start'],
  [46, -0.5, 29.6, 'end'],
  [11, -0.5, 36.4, 'end'],
  [42, 2.6, 41.5, 'end'],
  [32, 16.8, 35.8, 'start'],
  [31, 17.4, 37.7, 'start'],
  [39, 9.8, 41.6, 'start'],
];

const placeOf = (spot: Spot) => tiles[spot.id];

/** Norway as one square a municipality. Arrow keys walk, Enter opens. */
export const TileMap = memo(function TileMap({ spots, says, sizeOf, shown, label, onOpen }: Props) {
  const [chosen, setChosen] = useState<Spot | null>(null);
  const placed = spots.filter(placeOf);
  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && chosen) return onOpen(chosen);
    const dx = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
    const dy = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (!dx && !dy) return;
    event.preventDefault();
    setChosen(nearest(placed, chosen ?? placed[0], dx, dy) ?? chosen);
  };
  const spotAt = (target: EventTarget) => {
    const id = (target as Element).closest?.('[data-spot]')?.getAttribute('data-spot');
    return placed.find((spot) => spot.id === id) ?? null;
  };
  return (
    <div
      className="map"
      role="group"
      aria-label={label}
      tabIndex={0}
      onKeyDown={walk}
      onMouseOver={(event) => setChosen(spotAt(event.target) ?? chosen)}
      onClick={(event) => {
        const spot = spotAt(event.target);
        if (spot) onOpen(spot);
      }}
    >
      <svg viewBox="-46 -4 382 430" width="100%" aria-hidden="true" focusable="false">
        <Marks spots={placed} shown={shown} sizeOf={sizeOf} chosen={chosen?.id ?? null} />
        {NAMES.map(([number, x, y, anchor]) => (
          <text key={number} x={x * 10} y={y * 10} textAnchor={anchor} fontSize="8.6" className="halo">
            {counties.find((county) => county.number === String(number))?.name}
          </text>
        ))}
      </svg>
      <output className="spot small">{chosen ? says(chosen) : '\u00a0'}</output>
    </div>
  );
});

function nearest(spots: readonly Spot[], from: Spot | undefined, dx: number, dy: number): Spot | undefined {
  if (!from) return spots[0];
  const [x, y] = placeOf(from)!;
  const far = (spot: Spot) => {
    const [ax, ay] = [Math.abs(placeOf(spot)![0] - x), Math.abs(placeOf(spot)![1] - y)];
    return ax + ay + 2 * (dx ? ay : ax);
  };
  return spots
    .filter((spot) => (dx ? (placeOf(spot)![0] - x) * dx > 0 : (placeOf(spot)![1] - y) * dy > 0))
    .sort((one, other) => far(one) - far(other))[0];
}
