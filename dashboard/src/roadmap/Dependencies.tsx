import { Picture } from '../pictures/Picture';
import type { Promised } from '../ask/contract';
import { useForms, useWords } from '../words/useWords';
import { BOX, drawn, lines, type Arrow, type Box } from './graph';
import { dependencyWords } from './dependencyWords';

/** What rests on what, drawn from what depends at the left; all of it, texts and vendors too, as a table. */
export function Dependencies({ answer }: { answer: Promised['DependenciesAnswer'] }) {
  const words = useWords(dependencyWords);
  const forms = useForms();
  const picture = drawn(answer);
  const hard = answer.edges.filter((edge) => edge.hard).length;
  return (
    <Picture
      name="avhengigheter"
      title={words.title}
      sentence={words.sentence(forms.count(answer.edges.length), forms.count(hard), forms.count(picture.beside))}
      legend={<Legend />}
      table={<Listed answer={answer} />}
      below={<p className="small faint">{words.beside(forms.count(picture.beside))}</p>}
    >
      <div className="scroll" tabIndex={0} role="region" aria-label={words.title}>
        <svg
          className="depending"
          width={picture.width}
          height={picture.height}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          aria-hidden="true"
        >
          {picture.arrows.map((arrow) => (
            <Line key={arrow.key} arrow={arrow} />
          ))}
          {picture.boxes.map((box) => (
            <Node key={box.id} box={box} />
          ))}
        </svg>
      </div>
    </Picture>
  );
}

function Line({ arrow }: { arrow: Arrow }) {
  const points = arrow.points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
  return (
    <path
      d={`M${points.join('L')}m-6 -3.5l6 3.5l-6 3.5`}
      fill="none"
      stroke="var(--ink-2)"
      strokeWidth={arrow.hard ? 1.8 : 1}
      strokeDasharray={arrow.hard ? undefined : '4 3'}
    >
      <title>{arrow.title}</title>
    </path>
  );
}

function Node({ box }: { box: Box }) {
  const words = useWords(dependencyWords);
  const told = lines(box.name);
  return (
    <g transform={`translate(${Math.round(box.x - BOX.width / 2)} ${Math.round(box.y - BOX.height / 2)})`}>
      <title>{box.moved ? `${box.name} (${words.moved})` : box.name}</title>
      <rect
        {...BOX}
        rx={box.kind === 'SERVICE' ? BOX.height / 2 : 3}
        fill="var(--surface)"
        stroke={box.moved ? 'var(--late)' : 'var(--ink-2)'}
        strokeWidth={box.moved ? 2 : 1}
      />
      {told.map((line, at) => (
        <text
          key={at}
          x={BOX.width / 2}
          y={told.length === 1 ? 22 : 15 + at * 14}
          textAnchor="middle"
          fill="var(--ink)"
        >
          {line}
        </text>
      ))}
      {box.moved && (
        <text x={BOX.width - 4} y={-1} textAnchor="end" fill="var(--late)" className="halo">
          {words.moved}
        </text>
      )}
    </g>
  );
}

function Legend() {
  const words = useWords(dependencyWords);
  return (
    <>
      {[true, false].map((hard) => (
        <span key={String(hard)}>
          <svg width="30" height="10" aria-hidden="true">
            <Line
              arrow={{
                key: '',
                title: '',
                hard,
                points: [
                  { x: 0, y: 5 },
                  { x: 28, y: 5 },
                ],
              }}
            />
          </svg>{' '}
          {hard ? words.hard : words.soft}
        </span>
      ))}
      <span>{words.shapes}</span>
    </>
  );
}

function Listed({ answer }: { answer: Promised['DependenciesAnswer'] }) {
  const words = useWords(dependencyWords);
  const names = new Map(answer.nodes.map(({ id, name }) => [id, name]));
  return (
    <table>
      <thead>
        <tr>
          {[words.what, words.on, words.kind, words.how, words.words].map((head) => (
            <th scope="col" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answer.edges.map(({ from, to, dependency, hard, kinds, texts }) => (
          <tr key={`${from} ${dependency}`}>
            <th scope="row">{names.get(from)}</th>
            <td>{names.get(to)}</td>
            <td>{kinds.map((kind) => words.kinds[kind]).join(', ')}</td>
            <td>{hard ? words.hard : words.soft}</td>
            <td className="small" lang="nb">
              {texts.join(' ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
