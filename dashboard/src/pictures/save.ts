/** A part of a picture as a file has it, and the room it takes. */
export type Box = { x: number; y: number; width: number; height: number };
export type Mark = Box & { markup: string };

/** What must stand with a picture wherever it is taken. */
export type Beside = {
  title: string;
  /** What it is of, and of when. */
  about: string;
  /** What it shows, in a sentence; read aloud. */
  sentence: string;
  source: string;
  notice: string;
  /** The word for what is invented, where it is. */
  simulated: string | null;
};

/** The colours and letters of the theme it is seen in. */
export type Look = { paper: string; ink: string; quiet: string; warning: string; family: string; patterns: string };

export type Drawn = { text: string; width: number; height: number };

const NS = 'http://www.w3.org/2000/svg';
const EDGE = 16;
const NARROWEST = 420;
const [TITLE, SMALL] = [16, 11];
/** How wide a letter is, of its size: more than most are, so that no line runs over the edge. */
const LETTER = 0.56;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
// what XML forbids has no place in a file
const escaped = (text: string) =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (each) => ESCAPES[each]!);

type Attributes = Record<string, string | number | undefined>;

/** An element written out; `inside` is written already. */
export function tag(name: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escaped(String(value))}"`,
  );
  return `<${name}${written.join('')}${inside ? `>${inside}</${name}>` : '/>'}`;
}

export const words = (attributes: Attributes, text: string) => tag('text', attributes, escaped(text));

/** Lines of at most so many letters; a longer word has a line of its own. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const round = (x: number) => Math.round(x * 10) / 10;

/** The room all the parts take together. */
function roomOf(marks: readonly Mark[]): Box {
  const [x, y] = [Math.min(...marks.map((mark) => mark.x)), Math.min(...marks.map((mark) => mark.y))];
  const width = Math.max(...marks.map((mark) => mark.x + mark.width)) - x;
  return { x, y, width, height: Math.max(...marks.map((mark) => mark.y + mark.height)) - y };
}

/** A picture as a file of its own: title and what it is of above, source and notice below; nothing outside it is needed to show it. */
export function fileOf(marks: readonly Mark[], beside: Beside, look: Look): Drawn {
  const room = marks.length > 0 ? roomOf(marks) : { x: 0, y: 0, width: 0, height: 0 };
  const width = Math.ceil(Math.max(NARROWEST, room.width) + 2 * EDGE);
  const fit = (size: number) => Math.floor((width - 2 * EDGE) / (size * LETTER));
  const stamp = beside.simulated === null ? 0 : beside.simulated.length + 4;
  let y = EDGE;
  const lines = (text: string, size: number, fill: string, letters: number, weight?: number) =>
    wrapped(text, letters).map((line) => {
      y += size * 1.35;
      return words({ x: EDGE, y: round(y), 'font-size': size, 'font-weight': weight, fill }, line);
    });
  const above = [
    ...lines(beside.title, TITLE, look.ink, fit(TITLE) - stamp, 620),
    ...lines(beside.about, SMALL, look.quiet, fit(SMALL)),
  ];
  y += 12;
  const moved = `translate(${round(EDGE - room.x)} ${round(y - room.y)})`;
  y += room.height + 12;
  const below = [beside.source, beside.notice].flatMap((text) => lines(text, SMALL, look.quiet, fit(SMALL)));
  const height = Math.ceil(y + EDGE);
  const inside = [
    tag('title', {}, escaped([beside.title, beside.about].filter(Boolean).join(', '))),
    tag('desc', {}, escaped([beside.sentence, beside.source, beside.notice].filter(Boolean).join(' '))),
    tag('defs', {}, look.patterns),
    tag('rect', { width, height, fill: look.paper }),
    ...above,
    ...(beside.simulated === null ? [] : [mark(beside.simulated, width, look)]),
    tag('g', { transform: moved }, marks.map(({ markup }) => markup).join('')),
    ...below,
  ];
  const size = { width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': look.family };
  const svg = tag('svg', { xmlns: NS, ...size }, inside.join('\n'));
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

/** Says at the top that all of it is invented. */
function mark(text: string, width: number, look: Look): string {
  const wide = round(text.length * 12 * 0.66 + 12);
  const place = { x: width - EDGE - wide, y: EDGE - 2, width: wide, height: 20, rx: 3 };
  const letters = { x: width - EDGE - wide / 2, y: EDGE + 12, 'font-size': 12, 'font-weight': 700, fill: look.warning };
  return (
    tag('rect', { ...place, fill: 'none', stroke: look.warning }) + words({ ...letters, 'text-anchor': 'middle' }, text)
  );
}
