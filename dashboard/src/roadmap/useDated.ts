import type { Promised } from '../ask/contract';
import { useForms, useWords } from '../words/useWords';
import { milestoneWords } from './milestoneWords';

/** A promised date in its source's words, or as precise as it is, with how firm it is. */
export function useDated() {
  const words = useWords(milestoneWords);
  const forms = useForms();
  return (date: Promised['InitiativeMilestoneDate'] | null | undefined): string => {
    if (!date) return words.undated;
    const when = date.wording ?? (date.date ? forms.day(date.date) : words.undated);
    return date.firmness ? `${when}, ${words.firmness[date.firmness]}` : when;
  };
}
