import { queryOptions } from '@tanstack/react-query';
import type { Promised } from './contract';
import { problem } from './question';
import { send } from './session';

/** A file as it stands, and the tag that says which version it is. */
export type Version = { text: string; tag: string };

export type Changes = Promised['RoadmapChanges'];

const at = (id: string) => `/api/roadmap/v1/initiatives/${encodeURIComponent(id)}`;

export const file = (id: string) =>
  queryOptions({
    queryKey: ['file', id] as readonly unknown[],
    staleTime: Infinity,
    queryFn: ({ signal }) => standing(id, signal),
  });

/** The file as it stands now, past all that is held. */
export async function standing(id: string, signal?: AbortSignal): Promise<Version> {
  const headers = { Accept: 'application/yaml' };
  const answer = await fetch(at(id), { signal, headers, cache: 'no-store' });
  if (!answer.ok) throw problem(await answer.json().catch(() => null), answer);
  return { text: await answer.text(), tag: answer.headers.get('etag') ?? '' };
}

const YAML = { 'Content-Type': 'application/yaml' };

export const tryOut = (id: string, text: string) =>
  send<Changes>('PUT', `/api/roadmap/v1/roadmap/files/${encodeURIComponent(id)}.yaml?dryRun=true`, text, YAML);

export const save = (id: string, text: string, tag: string) =>
  send<Changes>('PUT', at(id), text, { ...YAML, 'If-Match': tag });

/** What is there already stays as it is: it is refused, not overwritten. */
export const writeNew = (id: string, text: string) =>
  send<Changes>('PUT', at(id), text, { ...YAML, 'If-None-Match': '*' });

/** An initiative member by member, as it stands, with the tag that says which version it is. */
export type Standing = { tree: Tree; tag: string };
export type Tree = Readonly<Record<string, unknown>>;

export const initiative = (id: string) =>
  queryOptions({
    queryKey: ['initiative', id] as readonly unknown[],
    staleTime: Infinity,
    queryFn: ({ signal }) => treeNow(id, signal),
  });

/** The same past all that is held. */
export async function treeNow(id: string, signal?: AbortSignal): Promise<Standing> {
  const answer = await fetch(at(id), { signal, headers: { Accept: 'application/json' }, cache: 'no-store' });
  const tree: unknown = await answer.json().catch(() => null);
  if (!answer.ok) throw problem(tree, answer);
  return { tree: tree as Tree, tag: answer.headers.get('etag') ?? '' };
}

/** The same as a text the service reads as it reads a file, for JSON is YAML too. */
export const textOf = (tree: Tree) => JSON.stringify(tree, null, 1);

/** What would be or was changed, sentence by sentence. */
export const sentencesOf = ({ changes }: Changes) =>
  Object.values(changes)
    .flat()
    .map((each) => each.sentence);
