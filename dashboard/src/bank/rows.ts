import type { Dataset, Dimension } from '../ask/bank';

/** A measure whose values are months says so by how its unit is written. */
const MONTHS = /MM\)$/;
const PER_CENT = /^(prosent|per cent)/;

/** A month as a number, 202501, as days are written here. */
export const monthOf = (value: number) => `${Math.floor(value / 100)}-${String(value % 100).padStart(2, '0')}`;

export type BankCell = { value: number | null; status: string | null };
export type BankRow = { key: string; codes: string[]; heads: string[]; cells: BankCell[] };
export type BankColumn = { code: string; label: string; months: boolean; percent: boolean };
export type BankTable = { variables: string[]; heads: string[]; columns: BankColumn[]; rows: BankRow[] };

const codesOf = ({ category }: Dimension): string[] =>
  Array.isArray(category.index)
    ? category.index
    : Object.entries(category.index)
        .sort(([, one], [, other]) => one - other)
        .map(([code]) => code);

export const labelOf = (dimension: Dimension, code: string) => dimension.category.label?.[code] ?? code;

/** A JSON-stat cube as a table: what is measured goes across, all that varies goes down. */
export function tableOf(set: Dataset, across: string): BankTable {
  const codes = set.id.map((name) => codesOf(set.dimension[name]!));
  const steps = set.size.map((_, at) => set.size.slice(at + 1).reduce((product, size) => product * size, 1));
  const column = set.id.indexOf(across);
  const down = set.id.map((_, at) => at).filter((at) => at !== column && set.size[at]! > 1);
  const all = down.reduce<number[][]>(
    (found, at) => found.flatMap((before) => codes[at]!.map((_, index) => [...before, index])),
    [[]],
  );
  const rows = all.map((indices) => {
    const base = indices.reduce((sum, index, at) => sum + index * steps[down[at]!]!, 0);
    return {
      key: indices.join(),
      codes: indices.map((index, at) => codes[down[at]!]![index]!),
      heads: indices.map((index, at) => {
        const name = set.id[down[at]!]!;
        return labelOf(set.dimension[name]!, codes[down[at]!]![index]!);
      }),
      cells: codes[column]!.map((_, index) => {
        const at = base + index * steps[column]!;
        return { value: set.value[at] ?? null, status: set.status?.[String(at)] ?? null };
      }),
    };
  });
  const unit = (code: string) => set.dimension[across]!.category.unit?.[code]?.base ?? '';
  return {
    variables: down.map((at) => set.id[at]!),
    heads: down.map((at) => set.dimension[set.id[at]!]!.label),
    columns: codes[column]!.map((code) => ({
      code,
      label: labelOf(set.dimension[across]!, code),
      months: MONTHS.test(unit(code)),
      percent: PER_CENT.test(unit(code)),
    })),
    rows,
  };
}

export { codesOf };
