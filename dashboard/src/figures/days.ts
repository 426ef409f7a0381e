/** A day of an ISO date as a number on a line of days; a month or year is its last day. */
export function dayNumber(written: string): number {
  const [year = '1970', month, day] = written.split('T')[0]!.split('-');
  const at = day
    ? Date.UTC(Number(year), Number(month) - 1, Number(day))
    : Date.UTC(Number(year) + (month ? 0 : 1), month ? Number(month) : 0, 0);
  return at / 86_400_000;
}

/** The years whose beginning lies within a line of days. */
export function yearsWithin(from: number, to: number): { year: number; day: number }[] {
  const first = new Date(from * 86_400_000).getUTCFullYear();
  const last = new Date(to * 86_400_000).getUTCFullYear();
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    day: Date.UTC(first + index, 0, 1) / 86_400_000,
  }));
}

/** The first and last day a written date may mean; open ends are null. No day is invented: what is imprecise stays a span. */
export function spanOf(written: string): { from: number | null; to: number | null; exact: boolean } {
  const [begin = '', end = begin] = written.split('/');
  const exact = !written.includes('/') && /^\d{4}-\d{2}(-\d{2})?$/.test(written);
  const open = (side: string) => side === '..' || side === '';
  return { from: open(begin) ? null : edge(begin, false), to: open(end) ? null : edge(end, true), exact };
}

const MONTHS_OF = { H: 6, Q: 3 } as const;

function edge(written: string, last: boolean): number {
  const part = /^(\d{4})-([HQ])(\d)$/.exec(written);
  const [year = '1970', month, day] = written.split('-');
  const months = part ? MONTHS_OF[part[2] as 'H' | 'Q'] : month ? 1 : 12;
  const first = part ? (Number(part[3]) - 1) * months : month ? Number(month) - 1 : 0;
  if (day && !part) return Date.UTC(Number(year), first, Number(day)) / 86_400_000;
  return Date.UTC(Number(year), last ? first + months : first, last ? 0 : 1) / 86_400_000;
}
