import type { Version } from '../ask/editing';

/** Text somebody has begun to write, kept in this tab until it is saved: through signing in again, and not longer than the tab. */
export const drafts = {
  of(id: string): Version | null {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(key(id)) ?? 'null');
      return isVersion(kept) ? kept : null;
    } catch {
      return null;
    }
  },
  keep(id: string, version: Version) {
    try {
      sessionStorage.setItem(key(id), JSON.stringify(version));
    } catch {
      // a tab that may keep nothing: the text still stands on the page
    }
  },
  drop(id: string) {
    sessionStorage.removeItem(key(id));
  },
};

const key = (id: string) => `utbredt.utkast.${id}`;

const isVersion = (kept: unknown): kept is Version =>
  typeof kept === 'object' &&
  kept !== null &&
  typeof (kept as Version).text === 'string' &&
  typeof (kept as Version).tag === 'string';
