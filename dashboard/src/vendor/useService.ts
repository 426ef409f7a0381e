import { useQuery } from '@tanstack/react-query';
import { useView } from '../address/useView';
import { ownReports } from '../ask/vendor';

/** The service the address names, or the one whoever has signed in last spoke of; nothing where there is none. */
export function useService(): string | undefined {
  const { tjeneste } = useView();
  const reports = useQuery(ownReports({})).data?.reports ?? [];
  const spokenOf = reports.flatMap(({ report }) =>
    report && 'service' in report.content && report.content.service ? [report.content.service] : [],
  );
  return tjeneste ?? spokenOf[0];
}
