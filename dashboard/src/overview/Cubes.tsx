import type { Reported } from '../ask/contract';
import { softened } from '../figures/softened';
import { Some } from '../frame/Some';
import { useNameOf, useWords } from '../words/useWords';
import { useQuery } from '@tanstack/react-query';
import { categories as listed } from '../ask/overview';
import { Picture } from '../pictures/Picture';
import { overviewWords } from './words';
import { Assessment } from './Assessment';
import type { Judged } from './judged';

/** The categories the roadmap draws; all are shown when all rows are. */
const DRAWN = ['DIALOG', 'ADMINISTRASJON', 'INNSYN'];

type Cube = Judged<Reported['CubeBody']>;
type Extent = NonNullable<Cube['extent']>;

const STEPS = ['NONE', 'SOME', 'HALF', 'ALL'] as const;
const reach = (extent: Extent['width'] | undefined) => (extent ? STEPS.indexOf(extent) : 0);

/** The roadmap's cubes: across, how many of a category's services; up, how many of a group's actors. */
export function Cubes({
  answer,
  groups,
  all,
}: {
  answer: Reported['CubesBody'];
  groups: readonly Reported['Named'][];
  all: boolean;
}) {
  const words = useWords(overviewWords);
  const nameOf = useNameOf();
  const known = useQuery(listed()).data?.items ?? [];
  const called = (code: string) => {
    const category = known.find((each) => each.code === code);
    return category ? nameOf(category) : code;
  };
  const categories = [...new Set(answer.cubes.map((cube) => cube.category))].filter(
    (code) => all || DRAWN.includes(code),
  );
  return (
    <Picture name="kuber" title={words.cubes} sentence={words.cubesWhy}>
      <p className="small quiet">{words.cubesWhy}</p>
      <Some of={categories}>
        <div className="scroll" tabIndex={0} role="region" aria-label={words.cubes}>
          <table className="cubes">
            <thead>
              <tr>
                <th scope="col">{words.category}</th>
                {groups.map((group) => (
                  <th scope="col" key={group.id} lang="nb">
                    {softened(group.name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {categories.map((category) => (
                <tr key={category}>
                  <th scope="row">{called(category)}</th>
                  {groups.map((group) => (
                    <Cell
                      key={group.id}
                      cube={answer.cubes.find((cube) => cube.category === category && cube.group.id === group.id)}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Some>
    </Picture>
  );
}

function Cell({ cube }: { cube: Cube | undefined }) {
  return (
    <td>
      <Drawn cube={cube} />
      <Assessment cube={cube} />
    </td>
  );
}

function Drawn({ cube }: { cube: Cube | undefined }) {
  const words = useWords(overviewWords);
  if (!cube || cube.state === 'NOT_RELEVANT') return <span className="sr">{words.cubeState.NOT_RELEVANT}</span>;
  if (cube.state === 'NOT_OFFERED') return <span className="small faint">{words.cubeState.NOT_OFFERED}</span>;
  if (cube.state === 'UNKNOWN' && !cube.lower && !cube.upper) return <Untold says={words.cubeState.UNKNOWN} />;
  const told = cube.extent ?? cube.lower;
  const [wide, high] = [reach(told?.width), reach(told?.height)];
  const [wider, higher] = [reach(cube.upper?.width), reach(cube.upper?.height)];
  const perhaps = wider > wide || higher > high;
  const says = [
    cube.extent
      ? words.cube(words.extent[cube.extent.width], words.extent[cube.extent.height])
      : words.cubeState[cube.state],
    perhaps && cube.upper ? words.perhaps(words.extent[cube.upper.width], words.extent[cube.upper.height]) : '',
  ].join('');
  return (
    <svg width="31" height="31" viewBox="0 0 31 31" role="img" aria-label={says}>
      {[0, 1, 2].flatMap((across) =>
        [0, 1, 2].map((up) => {
          const surely = across < wide && up < high;
          const maybe = across < wider && up < higher;
          return (
            <rect
              key={`${across}${up}`}
              x={across * 10 + 0.5}
              y={(2 - up) * 10 + 0.5}
              width="9"
              height="9"
              rx="1"
              fill={surely ? 'var(--s4)' : maybe ? 'url(#unknown)' : 'var(--s0)'}
              stroke={surely ? 'var(--s4)' : maybe ? 'var(--unknown-hatch)' : 'var(--line-2)'}
              strokeWidth=".7"
            />
          );
        }),
      )}
    </svg>
  );
}

function Untold({ says }: { says: string }) {
  return (
    <svg width="31" height="31" viewBox="0 0 31 31" role="img" aria-label={says}>
      <rect x=".5" y=".5" width="30" height="30" rx="2" fill="none" stroke="var(--unknown-hatch)" />
      <circle cx="15.5" cy="15.5" r="1.8" fill="var(--unknown-line)" />
    </svg>
  );
}
