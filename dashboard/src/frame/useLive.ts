import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useView } from '../address/useView';
import { follow, listen, moves } from '../ask/moved';
import { today } from '../figures/dates';

export type Live = {
  /** What was known on an earlier day does not move. */
  can: boolean;
  on: boolean;
  /** The instant of the last refresh, or null before. */
  at: string | null;
};

/** Keeps the page as new as the view, unless it is told not to. */
export function useLive(): Live {
  const client = useQueryClient();
  const { direkte, kjent } = useView();
  const [at, setAt] = useState<string | null>(null);
  const can = kjent === undefined || kjent >= today(new Date());
  const on = can && direkte !== 'av';
  useEffect(() => {
    if (!on) return;
    const refresh = () =>
      client.isFetching() > 0
        ? null
        : client
            .invalidateQueries({ predicate: ({ queryKey }) => moves(queryKey) })
            .then(() => setAt(new Date().toISOString()));
    const following = follow({ listen, seen: () => document.visibilityState === 'visible', refresh });
    document.addEventListener('visibilitychange', following.look);
    return () => {
      document.removeEventListener('visibilitychange', following.look);
      following.end();
    };
  }, [client, on]);
  return { can, on, at };
}
