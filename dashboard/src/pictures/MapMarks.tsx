import { tiles } from 'virtual:registry';
import { shade } from '../figures/size';
import { Tile } from './Tile';
import type { Spot } from './TileMap';

type Props = {
  spots: readonly Spot[];
  shown: (spot: Spot) => boolean;
  sizeOf?: (spot: Spot) => number | null;
  chosen: string | null;
};

const STEP = 10;

/** The squares, and a line where one county ends. */
export function Marks({ spots, shown, sizeOf, chosen }: Props) {
  return (
    <>
      {spots.map((spot) => {
        const [column, row] = tiles[spot.id]!;
        const size = sizeOf?.(spot) ?? 9;
        const inset = (STEP - size) / 2;
        const at = { x: column * STEP + inset, y: row * STEP + inset, size };
        return (
          <g
            key={spot.id}
            data-spot={spot.id}
            className={chosen === spot.id ? 'spot chosen' : 'spot'}
            opacity={shown(spot) ? 1 : 0.18}
          >
            <Square spot={spot} {...at} />
          </g>
        );
      })}
      <path d={borders(spots)} stroke="var(--surface)" strokeWidth="3" fill="none" />
      <path d={borders(spots)} stroke="var(--ink)" strokeWidth=".9" strokeLinecap="square" fill="none" />
    </>
  );
}

function Square({ spot, x, y, size }: { spot: Spot; x: number; y: number; size: number }) {
  const edge = (
    <rect
      className="edge"
      x={x}
      y={y}
      width={size}
      height={size}
      rx="1"
      fill="var(--surface)"
      stroke="var(--line-2)"
      strokeWidth=".6"
    />
  );
  if (spot.state === 'NOT_OFFERED' || spot.state === 'NO_MEMBERS') return edge;
  if (spot.state === 'SUPPRESSED') {
    return (
      <>
        {edge}
        <text x={x + size / 2} y={y + size} textAnchor="middle" fontSize={size}>
          *
        </text>
      </>
    );
  }
  if (spot.stage) return <Tile stage={spot.stage} x={x} y={y} size={size} />;
  if (spot.sharePercent === null) return <Tile stage="UNKNOWN" x={x} y={y} size={size} />;
  return (
    <rect
      className="edge"
      x={x}
      y={y}
      width={size}
      height={size}
      rx="1"
      fill={`var(--s${shade(spot.sharePercent)})`}
      stroke="var(--line-2)"
      strokeWidth=".6"
    />
  );
}

function borders(spots: readonly Spot[]): string {
  const county = new Map(spots.map((spot) => [tiles[spot.id]!.join(), spot.county]));
  const lines = spots.flatMap((spot) => {
    const [column, row] = tiles[spot.id]!;
    const [x, y] = [column * STEP, row * STEP];
    const differs = (dx: number, dy: number) => {
      const other = county.get([column + dx, row + dy].join());
      return other !== undefined && other !== spot.county;
    };
    return [differs(1, 0) ? `M${x + STEP} ${y}v${STEP}` : '', differs(0, 1) ? `M${x} ${y + STEP}h${STEP}` : ''];
  });
  return lines.join('');
}
