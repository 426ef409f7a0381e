import type { ReactNode } from 'react';
import type { View } from '../address/view';
import { metadata, vintage } from '../ask/bank';
import { COMPLETENESS, completeness } from '../ask/quality';
import { Answer } from '../frame/Answer';
import { useLanguage } from '../words/useWords';
import { linesOf, someoneExpected, type Line } from './calendar';

/** What was expected of vendors and heard; no line where nobody was expected on the day the view is of. */
export function Expected({ view, children }: { view: View; children: (lines: Line[]) => ReactNode }) {
  const language = useLanguage();
  return (
    <Answer asks={metadata(vintage(COMPLETENESS, view), language)}>
      {(about) =>
        someoneExpected(about, view.tjeneste) ? (
          <Answer asks={completeness(view, language)} rows={5}>
            {(answer) => children(linesOf(answer))}
          </Answer>
        ) : (
          children([])
        )
      }
    </Answer>
  );
}
