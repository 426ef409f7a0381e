import { useEffect } from 'react';

/** The page's heading and the window's title. */
export function Title({ children }: { children: string }) {
  useEffect(() => {
    document.title = `${children} · Utbredt`;
  }, [children]);
  return <h1>{children}</h1>;
}
