import { read, type Fault } from './view';

/** What the first address said that we do not know: kept, since the address itself is put right at once. */
export const firstFaults: { path: string; faults: Fault[] } = {
  path: location.pathname,
  faults: read(location.search).faults,
};
