import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { useView } from '../address/useView';
import { stageOf } from '../address/view';
import { status } from '../ask/overview';
import { today } from '../figures/dates';
import { frameWords } from '../frame/words';
import { useCodes, useForms, useWords } from '../words/useWords';
import type { Beside } from './save';
import { pictureWords } from './words';

/** What the pictures of a page are about: a service in a group, an actor. */
export const About = createContext('');

type Own = { title: string; sentence: string; source?: string; staged?: boolean };

/** What stands with a picture wherever it is taken. */
export function useBeside({ title, sentence, source, staged }: Own): Beside {
  const words = useWords(pictureWords);
  const frame = useWords(frameWords);
  const codes = useCodes();
  const forms = useForms();
  const view = useView();
  const simulated = useQuery(status()).data?.simulated === true;
  const about = [
    useContext(About),
    staged && words.atLeast(codes.stage[stageOf(view)].toLowerCase()),
    forms.day(view.dato ?? today(new Date())),
    view.kjent && words.knownAt(forms.day(view.kjent)),
    view.sagt && words.statedBy(forms.day(view.sagt)),
  ];
  const own = source ? words.source(source) : simulated ? '' : `${frame.sources}.`;
  return {
    title,
    sentence,
    about: about.filter(Boolean).join(' · '),
    source: [own, frame.registers].filter(Boolean).join(' '),
    notice: [simulated && frame.simulatedAll, frame.honesty].filter(Boolean).join(' '),
    simulated: simulated ? words.simulated.toUpperCase() : null,
  };
}
