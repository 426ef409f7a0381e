import { useEffect, useRef, useState } from 'react';
import { useView } from '../address/useView';
import { write } from '../address/view';

const MARKED = 4_000;

/** Whether a figure has just become another, the question being the same. */
export function useFresh(value: unknown): boolean {
  const question = write(useView());
  const before = useRef({ value, question });
  const [fresh, setFresh] = useState(false);
  useEffect(() => {
    const was = before.current;
    before.current = { value, question };
    if (was.question !== question) setFresh(false);
    if (was.question !== question || was.value === value) return;
    setFresh(true);
    const timer = setTimeout(() => setFresh(false), MARKED);
    return () => clearTimeout(timer);
  }, [value, question]);
  return fresh;
}
