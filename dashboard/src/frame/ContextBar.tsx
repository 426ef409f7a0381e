import { useQuery } from '@tanstack/react-query';
import { counties, regions } from 'virtual:registry';
import { useTurn, useView } from '../address/useView';
import { AREAS, STAGES, type StageWord } from '../address/view';
import { status } from '../ask/overview';
import { today } from '../figures/dates';
import { useCodes, useForms, useWords } from '../words/useWords';
import { DayField } from './DayField';
import { useFresh } from './useFresh';
import { LiveSwitch } from './LiveSwitch';
import type { Live } from './useLive';
import { frameWords } from './words';

/** What the figures are about, on every page; each change is a step one can go back from. */
export function ContextBar({ live }: { live: Live }) {
  const words = useWords(frameWords);
  const codes = useCodes();
  const view = useView();
  const turn = useTurn();
  const now = today(new Date());
  return (
    <div className="context" role="region" aria-label={words.context}>
      <DayField label={words.date} value={view.dato ?? now} onDay={(dato) => turn({ dato }, true)} />
      <DayField label={words.knownAt} value={view.kjent ?? now} onDay={(kjent) => turn({ kjent }, true)} />
      <DayField label={words.statedBy} value={view.sagt} none={words.anything} onDay={(sagt) => turn({ sagt }, true)} />
      <label>
        {words.stage}
        <select
          value={view.minst ?? 'innfort'}
          onChange={(event) =>
            turn({ minst: event.target.value === 'innfort' ? undefined : (event.target.value as StageWord) }, true)
          }
        >
          {(Object.keys(STAGES) as StageWord[]).map((word) => (
            <option key={word} value={word}>
              {codes.stage[STAGES[word]]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.area}
        <select value={view.omrade ?? ''} onChange={(event) => turn({ omrade: event.target.value || undefined }, true)}>
          <option value="">{words.nation}</option>
          {Object.entries(AREAS).map(([word, code]) => (
            <option key={word} value={word}>
              {regions[code]}
            </option>
          ))}
          {counties.map(({ number, name }) => (
            <option key={number} value={`fylke-${number}`}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <LiveSwitch live={live} />
      <Reach refreshed={live.at} />
    </div>
  );
}

function Reach({ refreshed }: { refreshed: string | null }) {
  const words = useWords(frameWords);
  const forms = useForms();
  const marked = useFresh(refreshed);
  const { data } = useQuery({ ...status(), refetchInterval: 30_000 });
  if (!data) return null;
  const at = forms.instant(data.knownUpTo);
  return (
    <span className="reach" data-marked={marked}>
      <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
        {data.ready ? (
          <circle cx="4.5" cy="4.5" r="3.5" fill="var(--ok)" />
        ) : (
          <path d="M4.5 0L9 9H0Z" fill="var(--risk)" />
        )}
      </svg>
      {data.ready ? words.reach(at) : words.behind(at)}
    </span>
  );
}
