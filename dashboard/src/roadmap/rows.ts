import type { Promised as Contract } from '../ask/contract';
import type { GanttRow } from '../pictures/Gantt';
import type { Milestone } from './milestoneWords';

type Dated = Contract['InitiativeMilestoneDate'];

export type Plan = { id: string; name: string; milestones: Milestone[]; rows: GanttRow[]; undated: number };

/** Milestones under their initiatives, those with the earliest dates first. */
export function plans(milestones: readonly Milestone[]): Plan[] {
  const ids = [...new Set(milestones.map((milestone) => milestone.initiative))];
  return ids.map((id) => {
    const own = milestones.filter((milestone) => milestone.initiative === id);
    const rows = own.map(row).filter((each) => each.dates.length > 0);
    return {
      id,
      name: own[0]!.initiativeName,
      milestones: own,
      rows: rows.sort((one, other) =>
        one.dates[0]!.date.replace('../', '').localeCompare(other.dates[0]!.date.replace('../', '')),
      ),
      undated: own.length - rows.length,
    };
  });
}

/** The dates of a milestone: the first that was said where it moved, the last, and what came of it. */
function row(milestone: Milestone): GanttRow {
  const { original, latest, actual, slip } = milestone;
  const moved = Boolean(slip?.later) && original?.date !== latest?.date;
  const said = [moved ? original : null, latest, actual && actual.date !== latest?.date ? actual : null];
  return {
    id: milestone.id,
    name: milestone.name,
    late: milestone.late,
    passed: milestone.state === 'PAST_DUE',
    moved,
    dates: said.flatMap((date) => (date?.date ? [told(date, date.date)] : [])),
  };
}

const told = ({ firmness, kind }: Dated, date: string) => ({
  date,
  firmness: firmness ?? null,
  kind: kind ?? ('PLANNED' as const),
});
