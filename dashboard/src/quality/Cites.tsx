import type { Cited } from '../ask/contract';

/** The reports something rests on, by quote and place. */
export function Cites({ reports }: { reports: readonly Cited[] }) {
  return reports.map((report) => (
    <div className="small quiet" key={report.reference}>
      {report.quote && <q>{report.quote}</q>}{' '}
      <span className="faint">
        {report.title ?? report.source ?? report.organisation}
        {report.place && `, ${report.place}`}
      </span>
    </div>
  ));
}
