import type { Reported } from '../ask/contract';
import type { View } from '../address/view';

type Matrix = Reported['MatrixBody'];
type Row = Reported['MatrixRowBody'];

/** What the first page shows until all is asked for, in this order. */
const GROUPS = [
  'kommune',
  'fastlege',
  'legekontor',
  'legevakt',
  'sykehjem',
  'hjemmetjeneste',
  'helsestasjon',
  'hf',
  'tannhelsetjeneste',
];
const SERVICES = [
  'kjernejournal',
  'journaldokumenter',
  'helsenorge-dialog',
  'helsenorge-timeavtaler',
  'helsenorge-pasientjournal',
  'ddfl',
  'digihelse',
  'digihelsestasjon',
  'e-resept',
  'e-multidose',
  'pll',
  'vkp',
];

/** The rows and columns of the heat table: the chosen dozen, or all there are. */
export function chosen(matrix: Matrix, view: View) {
  if (view.rader === 'alle') return { groups: matrix.groups, rows: matrix.rows };
  const groups = GROUPS.flatMap((id) => matrix.groups.filter((group) => group.id === id));
  const rows = SERVICES.flatMap((id) => row(matrix.rows, id));
  return { groups, rows };
}

/** A service that both gives and uses is shown by who uses it; one that only gives, by who gives. */
function row(rows: readonly Row[], service: string): Row[] {
  const own = rows.filter((each) => each.service.id === service);
  return own
    .filter((each) => each.role === 'CONSUMER')
    .concat(own)
    .slice(0, 1);
}
