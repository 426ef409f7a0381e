import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { people } from 'virtual:registry';
import { useTurn, useView } from '../address/useView';
import { AREAS, carried, type View } from '../address/view';
import type { Reported, Stage } from '../ask/contract';
import { map, type Subject } from '../ask/service';
import { Answer } from '../frame/Answer';
import { Picture } from '../pictures/Picture';
import { Glass } from '../pictures/Tile';
import { TileMap, type Spot } from '../pictures/TileMap';
import { Some } from '../frame/Some';
import { useCodes, useForms, useWords } from '../words/useWords';
import { serviceWords } from './words';

export function MapPanel({ subject }: { subject: Subject }) {
  const view = useView();
  return (
    <Answer asks={map(subject, view)} rows={12}>
      {(answer) => <MapOf answer={answer} />}
    </Answer>
  );
}

/** From the fewest to the most that are told of. */
const ORDER: Stage[] = [
  'IN_USE',
  'INTRODUCED',
  'AVAILABLE',
  'PILOTING',
  'TECHNICALLY_READY',
  'COMMITTED',
  'PREPARING',
  'INTERESTED',
  'NOT_STARTED',
  'NO_PLAN',
  'PAUSED',
  'WITHDRAWN',
  'NOT_RELEVANT',
  'UNKNOWN',
];

const sizeOf = (spot: Spot) => Math.max(2.4, Math.min(9.6, Math.sqrt(people[spot.id] ?? 0) / 38));

function MapOf({ answer }: { answer: Reported['MapBody'] }) {
  const words = useWords(serviceWords);
  const codes = useCodes();
  const forms = useForms();
  const view = useView();
  const turn = useTurn();
  const router = useRouter();
  const alone = view.bilde !== undefined;
  const tell = useCallback(
    (spot: Spot) => {
      if (spot.stage) return `${spot.name}: ${codes.stage[spot.stage]}`;
      if (spot.state !== 'KNOWN') return `${spot.name}: ${spot.state === 'NO_MEMBERS' ? '–' : codes.state[spot.state]}`;
      return `${spot.name}: ${forms.percent(spot.sharePercent)} (${forms.count(spot.numerator)} / ${forms.count(spot.denominator)})`;
    },
    [codes, forms],
  );
  const open = useCallback(
    (spot: Spot) => {
      const there = { to: '/aktor/$id', params: { id: spot.id }, search: (before: View) => carried(before) } as never;
      if (alone) window.open(router.buildLocation(there).href, '_blank', 'noopener');
      else void router.navigate(there);
    },
    [router, alone],
  );
  const shown = useCallback((spot: Spot) => within(spot, view.omrade), [view.omrade]);
  const spots = answer.municipalities;
  const stages = ORDER.map((stage) => ({ stage, count: spots.filter((spot) => spot.stage === stage).length })).filter(
    ({ count }) => count > 0,
  );
  const parts = stages.map(({ stage, count }) => `${codes.stage[stage]} ${forms.count(count)}`).join(', ');
  return (
    <Picture
      name="kart"
      title={words.map}
      sentence={words.mapSays(parts)}
      legend={stages.map(({ stage, count }) => (
        <span key={stage}>
          <Glass stage={stage} />
          {codes.stage[stage]} <b>{forms.count(count)}</b>
        </span>
      ))}
      table={<Listed spots={spots} tell={tell} />}
      note={
        <button
          type="button"
          className="ds-button slim"
          data-variant="secondary"
          aria-pressed={view.ruter === 'pop'}
          onClick={() => turn({ ruter: view.ruter ? undefined : 'pop' })}
        >
          {view.ruter ? words.same : words.byPeople}
        </button>
      }
    >
      <Some of={spots}>
        <TileMap
          spots={spots}
          says={tell}
          shown={shown}
          sizeOf={view.ruter ? sizeOf : undefined}
          label={words.mapKeys}
          onOpen={open}
        />
      </Some>
    </Picture>
  );
}

function within(spot: Spot, area: string | undefined): boolean {
  if (!area) return true;
  if (area in AREAS) return spot.healthRegion === AREAS[area as keyof typeof AREAS];
  return spot.county === area.replace('fylke-', '');
}

function Listed({ spots, tell }: { spots: readonly Spot[]; tell: (spot: Spot) => string }) {
  const words = useWords(serviceWords);
  return (
    <Some of={spots}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.municipality}</th>
            <th scope="col">{words.stage}</th>
          </tr>
        </thead>
        <tbody>
          {spots.map((spot) => (
            <tr key={spot.id}>
              <th scope="row">{spot.name}</th>
              <td>{tell(spot).replace(`${spot.name}: `, '')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Some>
  );
}
