import { tiles } from 'virtual:registry';
import type { BankCell, BankColumn, BankTable } from './rows';

export type Bar = { key: string; label: string; cell: BankCell };
export type Series = { key: string; label: string; points: { month: string; cell: BankCell }[] };
export type Square = { key: string; name: string; column: number; row: number; cell: BankCell };

const TIME = 'Tid';
const AREA = 'Region';

/** At most so many bars and lines are drawn: more cannot be read, and all of them are in the table. */
export const MOST_BARS = 60;
export const MOST_LINES = 8;

/** What can be drawn: a month is a point in time and no length. */
export const measures = ({ columns }: BankTable): BankColumn[] => columns.filter(({ months }) => !months);

/** The measure that is asked for, or the first share, or the first. */
export function measureOf(table: BankTable, asked: string | undefined): BankColumn | undefined {
  const all = measures(table);
  return all.find(({ code }) => code === asked) ?? all.find(({ percent }) => percent) ?? all[0];
}

const columnOf = (table: BankTable, measure: BankColumn) => table.columns.indexOf(measure);

/** A line a row, the months along it; or a bar a row where there is one month. */
export function series(table: BankTable, measure: BankColumn): Series[] {
  const time = table.variables.indexOf(TIME);
  const column = columnOf(table, measure);
  const lines = new Map<string, Series>();
  for (const row of table.rows) {
    const rest = (all: string[]) => all.filter((_, at) => at !== time);
    const key = rest(row.codes).join();
    const line = lines.get(key) ?? { key, label: rest(row.heads).join(' · '), points: [] };
    line.points.push({ month: time < 0 ? '' : row.codes[time]!, cell: row.cells[column]! });
    lines.set(key, line);
  }
  return [...lines.values()];
}

export const bars = (all: readonly Series[]): Bar[] =>
  all.map(({ key, label, points }) => ({ key, label, cell: points.at(-1)!.cell }));

/** Norway's municipalities, where nothing but the area and the month varies and each area is one of them; else nothing. */
export function squares(table: BankTable, measure: BankColumn): Square[] {
  const area = table.variables.indexOf(AREA);
  if (area < 0 || table.variables.some((name) => name !== AREA && name !== TIME)) return [];
  const column = columnOf(table, measure);
  const latest = new Map(table.rows.map((row) => [row.codes[area]!, row]));
  return [...latest].flatMap(([code, row]) => {
    const place = /^\d{4}$/.test(code) ? tiles[`m-${code}`] : undefined;
    return place
      ? [{ key: code, name: row.heads[area]!, column: place[0], row: place[1], cell: row.cells[column]! }]
      : [];
  });
}

/** The end of the scale: a hundred per cent, or the largest number. */
export const most = (measure: BankColumn, cells: readonly BankCell[]): number =>
  measure.percent ? 100 : Math.max(1, ...cells.map(({ value }) => value ?? 0));
