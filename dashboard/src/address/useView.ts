import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { View } from './view';

export const useView = (): View => useSearch({ strict: false }) as View;

/** Changes some of the address and keeps the rest. A new date or group is a step one can go back from; a switch is not. */
export function useTurn() {
  const navigate = useNavigate();
  return useCallback(
    (change: Partial<View>, step = false) =>
      void navigate({
        to: '.',
        search: (before: View) => ({ ...before, ...change }),
        replace: !step,
        resetScroll: false,
      } as never),
    [navigate],
  );
}
