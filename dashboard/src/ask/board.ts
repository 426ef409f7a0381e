import { stageOf, type View } from '../address/view';
import { asked } from './overview';
import { question } from './question';
import { reporting } from './services';

export function statusTable(group: string, view: View) {
  const query = { ...asked(view), group, stage: stageOf(view), limit: 1000 };
  return question(['status-table', query], (signal) =>
    reporting.GET('/v1/coverage/status-table', { signal, params: { query: query as never } }),
  );
}
