import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const KB = 1000;
/** What a reader waits for: all scripts of the first load, one page's own, and the styles, as sent (gzipped). */
const BUDGET = { first: 200 * KB, page: 120 * KB, styles: 30 * KB };

type Chunk = { file: string; isEntry?: boolean; imports?: string[]; css?: string[] };

/** Fails the build when the pages have become too heavy. */
export function budget(): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    writeBundle({ dir }) {
      const chunks = JSON.parse(readFileSync(`${dir}/.vite/manifest.json`, 'utf8')) as Record<string, Chunk>;
      const weight = (file: string) => gzipSync(readFileSync(`${dir}/${file}`), { level: 9 }).length;
      const all = Object.values(chunks);
      const entry = all.find((chunk) => chunk.isEntry);
      if (!entry) throw new Error('the build has no entry');
      const first = files(entry, chunks);
      const sum = (list: string[]) => list.reduce((total, file) => total + weight(file), 0);
      const pages = all.map((chunk) => sum(files(chunk, chunks).filter((file) => !first.includes(file))));
      const told = { first: sum(first), page: Math.max(0, ...pages), styles: sum(entry.css ?? []) };
      for (const [what, bytes] of Object.entries(told)) {
        const most = BUDGET[what as keyof typeof BUDGET];
        console.log(`budget ${what}: ${Math.round(bytes / 100) / 10} of ${most / KB} kB gzipped`);
        if (bytes > most) throw new Error(`${what} weighs ${bytes} bytes gzipped; its budget is ${most}`);
      }
    },
  };
}

function files(chunk: Chunk, chunks: Record<string, Chunk>, seen = new Set<string>()): string[] {
  if (seen.has(chunk.file) || !chunk.file.endsWith('.js')) return [...seen];
  seen.add(chunk.file);
  for (const name of chunk.imports ?? []) if (chunks[name]) files(chunks[name], chunks, seen);
  return [...seen];
}
