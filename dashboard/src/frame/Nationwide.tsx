import { useView } from '../address/useView';
import { useWords } from '../words/useWords';
import { frameWords } from './words';

/** Where an answer is about the whole country only, this says so when an area was chosen. */
export function Nationwide() {
  const words = useWords(frameWords);
  return useView().omrade === undefined ? null : <p className="note">{words.nationwide}</p>;
}
