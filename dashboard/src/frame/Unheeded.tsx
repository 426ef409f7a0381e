import { useView } from '../address/useView';
import { useWords } from '../words/useWords';
import { frameWords } from './words';

/** Where an answer cannot be asked as stated by a day, this says so when one was chosen. */
export function Unheeded() {
  const words = useWords(frameWords);
  return useView().sagt === undefined ? null : <p className="note">{words.notStatedBy}</p>;
}
