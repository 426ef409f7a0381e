import { expect, test } from 'vitest';
import { merged, NEWEST, type Deed, type From } from './audit';

const deed = (minute: number, what = ''): Deed => ({
  id: `1795600${String(minute).padStart(6, '0')}-0000000000000000`,
  at: `2026-11-20T12:${String(minute).padStart(2, '0')}:00Z`,
  client: 'operator-local',
  act: 'PUT /v1/actors/{id}',
  what,
  outcome: 'DONE',
});

/** A service that keeps these, newest first, and tells two at a time. */
const keeps = (minutes: number[]) => (from: string) => {
  const left = minutes.map((minute) => deed(minute)).filter((each) => from === '' || each.id < from);
  return { deeds: left.slice(0, 2), next: left.length > 2 ? left[1]?.id : undefined };
};

function everyPage(adoption: number[], roadmap: number[]) {
  const services = { adoption: keeps(adoption), roadmap: keeps(roadmap) };
  const seen: number[][] = [];
  for (let from: From | undefined = NEWEST; from && seen.length < 20;) {
    const asked: From = from;
    const page = merged(
      {
        adoption: asked.adoption === undefined ? undefined : services.adoption(asked.adoption),
        roadmap: asked.roadmap === undefined ? undefined : services.roadmap(asked.roadmap),
      },
      asked,
    );
    seen.push(page.deeds.map((each) => new Date(each.at).getUTCMinutes()));
    from = page.next;
  }
  return seen;
}

test('what two services keep is one list, newest first, each deed once', () => {
  const cases: [number[], number[]][] = [
    [
      [9, 8, 7, 3, 1],
      [6, 5, 4, 2],
    ],
    [
      [9, 1],
      [8, 7, 6, 5, 4],
    ],
    [[], [3, 2, 1]],
    [[5], []],
    [[], []],
    [
      [40, 30, 20, 10],
      [41, 31, 21, 11],
    ],
  ];
  for (const [one, other] of cases) {
    const all = [...one, ...other].sort((a, b) => b - a);
    expect(everyPage(one, other).flat()).toEqual(all);
  }
});

test('a page ends where the next page of a service may be newer than what another has told', () => {
  expect(everyPage([9, 8, 7], [3, 2])[0]).toEqual([9, 8]);
});

test('moments are told apart by when they are, not by how they are written', () => {
  const late = { ...deed(1), at: '2026-11-20T12:01:00.500Z' };
  const early = { ...deed(1), at: '2026-11-20T12:01:00Z' };
  expect(merged({ adoption: { deeds: [early] }, roadmap: { deeds: [late] } }, NEWEST).deeds).toEqual([late, early]);
});
