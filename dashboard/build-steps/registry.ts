import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const NAME = 'virtual:registry';
const file = (name: string) => new URL(`../../data/registry/${name}`, import.meta.url);

/** Where municipalities lie on the tile map and what counties are called, from the files the registry is loaded from; data/SOURCES.md tells their sources. */
export function registry(): Plugin {
  return {
    name: 'registry',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const tiles = rows('tilegrid.csv').map((row) => [row.id, [Number(row.col), Number(row.row)]]);
      const counties = rows('counties.csv')
        .filter((row) => !row.to)
        .map((row) => ({ number: row.number, name: row.name, region: row.health_region }));
      const regions = rows('health_regions.csv').map((row) => [row.code, row.name]);
      const people = rows('municipality_population.csv')
        .sort((one, other) => (one.date ?? '').localeCompare(other.date ?? ''))
        .map((row) => [row.id, Number(row.population)]);
      return [
        `export const tiles = ${JSON.stringify(Object.fromEntries(tiles))};`,
        `export const counties = ${JSON.stringify(counties)};`,
        `export const people = ${JSON.stringify(Object.fromEntries(people))};`,
        `export const regions = ${JSON.stringify(Object.fromEntries(regions))};`,
      ].join('\n');
    },
  };
}

/** The rows of a registry file by column; these files quote nothing that is read here. */
function rows(name: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(file(name), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line && !line.startsWith('#'));
  const columns = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    if (cells.length < columns.length) throw new Error(`${name} has a short row: ${line}`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}
