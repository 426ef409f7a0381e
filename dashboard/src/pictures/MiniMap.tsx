import { tiles } from 'virtual:registry';

/** Where a municipality lies: all of them pale, this one dark. */
export function MiniMap({ id }: { id: string }) {
  if (!tiles[id]) return null;
  return (
    <svg width="84" height="110" viewBox="0 0 330 430" aria-hidden="true">
      {Object.entries(tiles).map(([each, [column, row]]) => (
        <rect
          key={each}
          x={column * 10}
          y={row * 10}
          width="9"
          height="9"
          fill={each === id ? 'var(--s5)' : 'var(--s2)'}
        />
      ))}
      <circle
        cx={tiles[id][0] * 10 + 4.5}
        cy={tiles[id][1] * 10 + 4.5}
        r="22"
        fill="none"
        stroke="var(--ink)"
        strokeWidth="5"
      />
    </svg>
  );
}
