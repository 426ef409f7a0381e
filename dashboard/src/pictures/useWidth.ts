import { useLayoutEffect, useRef, useState } from 'react';

/** The width there is for a picture, so that it is drawn for it and its words are never scaled. */
export function useWidth<E extends HTMLElement>(fallback: number) {
  const holder = useRef<E>(null);
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const element = holder.current;
    if (!element) return;
    const watch = new ResizeObserver(() => element.clientWidth > 0 && setWidth(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { holder, width };
}
