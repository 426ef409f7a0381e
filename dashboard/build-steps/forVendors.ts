import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Plugin } from 'vite';
import { messages, type AsyncDocument } from './messages.ts';

const NAME = 'virtual:for-vendors';
const file = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** What a vendor reads on our pages and is written elsewhere: the lines of the guide and what stands in each topic. */
export function forVendors(): Plugin {
  return {
    name: 'for-vendors',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const contract = load(file('event-contract/src/main/resources/asyncapi.yaml')) as AsyncDocument;
      return [
        `export const guide = ${JSON.stringify(guide(file('docs/getting-started.md')))};`,
        `export const topics = ${JSON.stringify(messages(contract))};`,
      ].join('\n');
    },
  };
}

/** The lines one types, by the heading they stand under; what they are expected to answer is left out. */
function guide(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const part of text.split(/^## /m).slice(1)) {
    const lines = [...part.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block = '']) => block).join('');
    if (lines) found[part.split('\n')[0]!] = lines.replace(/ # → .*$/gm, '').trim();
  }
  if (Object.keys(found).length === 0) throw new Error('docs/getting-started.md has no lines to type');
  return found;
}
