import { Graph, layout } from '@dagrejs/dagre';
import type { Promised } from '../ask/contract';

export type Box = { id: string; name: string; kind: Promised['Node']['kind']; moved: boolean; x: number; y: number };
export type Arrow = { key: string; hard: boolean; title: string; points: { x: number; y: number }[] };
export type Drawn = { boxes: Box[]; arrows: Arrow[]; width: number; height: number; beside: number };

export const BOX = { width: 178, height: 36 };

/** What can be drawn: an initiative or a service has others that depend on it; a text or a vendor's support is named once. */
const DRAWN = new Set<Box['kind']>(['INITIATIVE', 'SERVICE']);

/** The graph from what depends, at the left, to what it rests on. `beside` counts what stands in the table alone. */
export function drawn({ nodes, edges, touched }: Promised['DependenciesAnswer']): Drawn {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 9, ranksep: 74, marginx: 3, marginy: 16 });
  graph.setDefaultEdgeLabel(() => ({}));
  const known = new Map(nodes.filter(({ kind }) => DRAWN.has(kind)).map((node) => [node.id, node]));
  const within = edges.filter(({ from, to }) => known.has(from) && known.has(to));
  for (const id of new Set(within.flatMap(({ from, to }) => [from, to]))) graph.setNode(id, { ...BOX });
  within.forEach(({ from, to }, index) => graph.setEdge(from, to, {}, String(index)));
  layout(graph);
  const moved = new Set(touched.filter(({ slip }) => slip.later).map(({ initiative }) => initiative));
  const { width = 0, height = 0 } = graph.graph();
  return {
    boxes: graph.nodes().map((id) => {
      const { x, y } = graph.node(id);
      return { ...known.get(id)!, moved: moved.has(id), x, y };
    }),
    arrows: within.map(({ from, to, hard, texts }, index) => ({
      key: `${from} ${to} ${index}`,
      hard,
      title: `${known.get(from)!.name} → ${known.get(to)!.name}${texts.length ? `: ${texts.join(' ')}` : ''}`,
      points: graph.edge(from, to, String(index)).points,
    })),
    width: Math.max(width, 1),
    height: Math.max(height, 1),
    beside: edges.length - within.length,
  };
}

const CHARACTERS = 26;

/** A name on at most two lines of a box. */
export function lines(name: string): string[] {
  const [first = '', ...rest] = name.split(/\s+/);
  let one = first;
  while (rest.length > 0 && one.length + rest[0]!.length < CHARACTERS) one += ` ${rest.shift()!}`;
  const two = rest.join(' ');
  return [one, two].filter((line) => line !== '').map(cut);
}

const cut = (line: string) => (line.length > CHARACTERS ? `${line.slice(0, CHARACTERS - 1)}…` : line);
