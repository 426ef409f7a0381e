import type { ReactNode } from 'react';
import { useWords } from '../words/useWords';
import { frameWords } from './words';

type Props = {
  of: readonly unknown[];
  /** What is said where there is none of them. */
  says?: string;
  children: ReactNode;
};

/** A list, table or drawing of some things; where there are none a sentence, and no empty frame. */
export function Some({ of, says, children }: Props) {
  const words = useWords(frameWords);
  return of.length === 0 ? <p className="small quiet">{says ?? words.nothing}</p> : children;
}
