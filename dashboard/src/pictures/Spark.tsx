import { at } from '../figures/size';

type Props = { values: readonly (number | null)[]; width?: number; height?: number };

/** A small curve of shares in per cent; what is unknown leaves a gap, and one value alone draws nothing. */
export function Spark({ values, width = 38, height = 16 }: Props) {
  const known = values.filter((value): value is number => value !== null);
  if (known.length < 2) return null;
  const low = Math.min(...known);
  const span = Math.max(Math.max(...known) - low, 4);
  const x = (index: number) => at(1 + ((width - 4) * index) / (values.length - 1));
  const y = (value: number) => at(height - 1.5 - ((height - 3) * (value - low)) / span);
  const path = values.map((value, index) => {
    if (value === null) return '';
    return `${index > 0 && values[index - 1] !== null ? 'L' : 'M'}${x(index)} ${y(value)}`;
  });
  const last = values.at(-1);
  return (
    <svg className="spark" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={path.join('')} fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinejoin="round" opacity=".8" />
      {last !== null && last !== undefined && (
        <circle cx={x(values.length - 1)} cy={y(last)} r="1.9" fill="currentColor" />
      )}
    </svg>
  );
}
