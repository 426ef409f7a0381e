export type Lamp = 'late' | 'risk' | 'ok' | 'clash' | 'silent';

const SHAPES: Record<Lamp, React.ReactNode> = {
  late: <rect x="1" y="1" width="11" height="11" fill="var(--late)" />,
  risk: <path d="M6.5 .8L12.6 12H.4Z" fill="var(--risk)" />,
  ok: <circle cx="6.5" cy="6.5" r="5.5" fill="var(--ok)" />,
  clash: <path d="M6.5 .5l6 6l-6 6l-6 -6Z" fill="var(--ink-3)" />,
  silent: (
    <circle cx="6.5" cy="6.5" r="5" fill="none" stroke="var(--control)" strokeWidth="1.4" strokeDasharray="2.4 2" />
  ),
};

/** A lamp says with its shape what it says with its colour. */
export function Light({ lamp, says }: { lamp: Lamp; says: string }) {
  return (
    <svg width="13" height="13" viewBox="0 0 13 13" role="img" aria-label={says}>
      {SHAPES[lamp]}
    </svg>
  );
}
