import { stageOf, type View } from '../address/view';
import { asked } from './overview';
import { question } from './question';
import { reporting } from './services';

export const STATUS_TABLE = '/v1/coverage/status-table';

/** What a board sheet is asked, without how much of it. */
export const boardOf = (group: string, view: View) => ({ ...asked(view), group, stage: stageOf(view) });

export function statusTable(group: string, view: View) {
  const query = { ...boardOf(group, view), limit: 1000 };
  return question(['status-table', query], (signal) =>
    reporting.GET(STATUS_TABLE, { signal, params: { query: query as never } }),
  );
}
