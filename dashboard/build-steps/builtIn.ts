import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

const NAME = 'virtual:built-in';
const ROOT = new URL('../', import.meta.url);

type Lock = { packages: Record<string, { dev?: boolean; version: string }> };

/** Every package that becomes part of the pages, with its licence's own words: read from the lock file at build. */
export function builtIn(): Plugin {
  return {
    name: 'built-in',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(parts())};` : undefined),
  };
}

function parts() {
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', ROOT), 'utf8')) as Lock;
  return Object.entries(lock.packages)
    .filter(([path, part]) => path && !part.dev && existsSync(new URL(`${path}/package.json`, ROOT)))
    .map(([path, part]) => {
      const folder = new URL(`${path}/`, ROOT);
      const about = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { license?: string };
      const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
      return {
        name: path.replace(/^.*node_modules\//, ''),
        version: part.version,
        licence: about.license ?? null,
        text: file ? readFileSync(new URL(file, folder), 'utf8').trim() : null,
      };
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'en'));
}
