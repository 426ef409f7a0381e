import { useState } from 'react';
import { shade } from '../figures/size';
import { useWords } from '../words/useWords';
import { most, type Square } from './picture';
import type { BankColumn } from './rows';
import { useTold } from './useTold';
import { bankWords } from './words';

/** Norway as one square a municipality, darker the larger the number; what has none has a dot and no shade. */
export function BankMap({ squares, measure }: { squares: readonly Square[]; measure: BankColumn }) {
  const words = useWords(bankWords);
  const told = useTold(measure);
  const [over, setOver] = useState<string>();
  if (squares.length === 0) return <p className="note">{words.noMap}</p>;
  const end = most(
    measure,
    squares.map(({ cell }) => cell),
  );
  const named = squares.find(({ key }) => key === over);
  return (
    <div className="map norway" onMouseOver={(event) => setOver((event.target as SVGElement).dataset?.square ?? over)}>
      <svg viewBox="-46 -4 382 430" width="100%" aria-hidden="true" focusable="false">
        {squares.map(({ key, name, column, row, cell }) => (
          <g key={key}>
            <rect
              data-square={key}
              x={column * 10 + 0.5}
              y={row * 10 + 0.5}
              width="9"
              height="9"
              rx="1"
              fill={cell.value === null ? 'var(--surface)' : `var(--s${shade((100 * cell.value) / end)})`}
              stroke={over === key ? 'var(--ink)' : 'var(--line-2)'}
              strokeWidth=".6"
            >
              <title>{`${name}: ${told(cell)}`}</title>
            </rect>
            {cell.value === null && (
              <circle cx={column * 10 + 5} cy={row * 10 + 5} r="1.1" fill="var(--unknown-line)" pointerEvents="none" />
            )}
          </g>
        ))}
      </svg>
      <output className="spot small">
        {named ? `${named.name}: ${told(named.cell)}` : words.scale(told({ value: end, status: null }))}
      </output>
    </div>
  );
}
