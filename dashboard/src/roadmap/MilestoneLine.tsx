import { Light } from '../pictures/Light';
import { useWords } from '../words/useWords';
import { LAMPS, milestoneWords, type Milestone } from './milestoneWords';
import { useDated } from './useDated';

/** A milestone in words: what, when as its source said it, how firmly, and how it stands. */
export function MilestoneLine({ milestone }: { milestone: Milestone }) {
  const words = useWords(milestoneWords);
  const dated = useDated();
  const { actual, latest, original, name, state, slip } = milestone;
  return (
    <li>
      <Light lamp={LAMPS[state]} says={words.state[state]} />
      <div>
        <b>{name}</b>
        <div className="small quiet">
          {state !== 'UNDATED' && `${dated(actual ?? latest)} · `}
          {words.state[state]}
        </div>
        {slip?.later && original && (
          <div className="small late">
            {words.was} {dated(original)}
          </div>
        )}
      </div>
    </li>
  );
}
