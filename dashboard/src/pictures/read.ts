import { tag, words, type Box, type Look, type Mark } from './save';

/** What a browser hands down from element to element, so that it is written only where it changes. */
const HANDED_DOWN = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'font-size',
  'font-weight',
  'text-anchor',
  'paint-order',
] as const;

/** Where letters stand in their line: about the same in all fonts for screens. */
const BASELINE = 0.8;
const LEFT_OUT = '.sr, button, input, output';

/** What is drawn within an element, as parts of a file: its pictures, boxes, lines and words where they are seen. */
export function marksOf(root: Element): Mark[] {
  const { left, top } = root.getBoundingClientRect();
  const marks: Mark[] = [];
  const place = ({ x, y, width, height }: Box): Box => ({ x: x - left, y: y - top, width, height });
  const walk = (element: Element) => {
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden' || element.matches(LEFT_OUT)) return;
    if (element instanceof SVGSVGElement) return void marks.push(drawing(element, place));
    if (element instanceof HTMLSelectElement) return void marks.push(choice(element, style, place));
    if (element !== root) marks.push(...boxes(style, place(element.getBoundingClientRect())));
    for (const child of element.childNodes) {
      if (child instanceof Text) marks.push(...lines(child, style, place));
      else if (child instanceof Element) walk(child);
    }
  };
  walk(root);
  return marks;
}

/** The theme's colours as they are now, looked up where the picture stands. */
export function lookOf(panel: Element): Look {
  const probe = panel.appendChild(document.createElement('span'));
  const [ink, quiet, warning] = ['--ink', '--ink-2', '--late'].map((name) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  }) as [string, string, string];
  probe.remove();
  const unknown = document.getElementById('unknown');
  const patterns = unknown ? new XMLSerializer().serializeToString(inlined(unknown)) : '';
  const { backgroundColor: paper, fontFamily: family } = getComputedStyle(panel);
  return { paper, ink, quiet, warning, family, patterns };
}

type Placing = (box: Box) => Box;

function drawing(svg: SVGSVGElement, place: Placing): Mark {
  const box = place(svg.getBoundingClientRect());
  const copy = inlined(svg);
  for (const [name, value] of Object.entries(box)) copy.setAttribute(name, String(Math.round(value * 10) / 10));
  copy.setAttribute('overflow', getComputedStyle(svg).overflow === 'hidden' ? 'hidden' : 'visible');
  return { ...box, markup: new XMLSerializer().serializeToString(copy) };
}

/** A copy with the colours and letters it is seen with, and nothing only a page can use. */
function inlined(original: Element): Element {
  const copy = original.cloneNode(true) as Element;
  const seen = [original, ...original.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((element, index) => {
    for (const { name } of [...element.attributes])
      if (/^(class|style|role|tabindex|focusable|aria-.*|data-.*)$/.test(name)) element.removeAttribute(name);
    const style = getComputedStyle(seen[index]!);
    const over = index === 0 ? null : getComputedStyle(seen[index]!.parentElement!);
    for (const property of HANDED_DOWN) {
      const value = style.getPropertyValue(property);
      if (value === over?.getPropertyValue(property)) element.removeAttribute(property);
      else element.setAttribute(property, value.replaceAll(/url\("?(#[\w-]+)"?\)/g, 'url($1)'));
    }
    if (style.opacity === '1') element.removeAttribute('opacity');
    else element.setAttribute('opacity', style.opacity);
  });
  return copy;
}

/** What is chosen, as words. */
function choice(select: HTMLSelectElement, style: CSSStyleDeclaration, place: Placing): Mark {
  const box = place(select.getBoundingClientRect());
  const size = parseFloat(style.fontSize);
  const at = { x: box.x, y: box.y + box.height / 2 + size / 3, 'font-size': size, fill: style.color };
  return { ...box, markup: words(at, select.selectedOptions[0]?.text ?? '') };
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const CLEAR = /^(transparent|rgba\(.*, 0\))$/;

/** An element's own ground and edges. */
function boxes(style: CSSStyleDeclaration, box: Box): Mark[] {
  const { x, y, width, height } = box;
  if (width === 0 || height === 0) return [];
  const marks: Mark[] = [];
  const rx = parseFloat(style.borderTopLeftRadius) || undefined;
  if (!CLEAR.test(style.backgroundColor))
    marks.push({ ...box, markup: tag('rect', { ...box, rx, fill: style.backgroundColor }) });
  const edges = SIDES.map((side) => ({
    wide: parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0,
    how: style.getPropertyValue(`border-${side}-style`),
    stroke: style.getPropertyValue(`border-${side}-color`),
  }));
  const drawn = edges.map((edge) => edge.wide > 0 && !/none|hidden/.test(edge.how) && !CLEAR.test(edge.stroke));
  const line = ({ wide, how, stroke }: (typeof edges)[number]) => ({
    stroke,
    'stroke-width': wide,
    'stroke-dasharray': how === 'dashed' ? '3 2' : undefined,
  });
  if (drawn.every(Boolean)) {
    const inner = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
    return [...marks, { ...box, markup: tag('rect', { ...inner, rx, fill: 'none', ...line(edges[0]!) }) }];
  }
  const ends = [
    { x1: x, y1: y, x2: x + width, y2: y },
    { x1: x + width, y1: y, x2: x + width, y2: y + height },
    { x1: x, y1: y + height, x2: x + width, y2: y + height },
    { x1: x, y1: y, x2: x, y2: y + height },
  ];
  return [
    ...marks,
    ...edges.flatMap((edge, at) =>
      drawn[at] ? [{ ...box, markup: tag('line', { ...ends[at], ...line(edge) }) }] : [],
    ),
  ];
}

/** The words of one piece of text, a mark for each line they are broken into. */
function lines(node: Text, style: CSSStyleDeclaration, place: Placing): Mark[] {
  if (node.data.trim() === '') return [];
  const range = document.createRange();
  const found: { text: string; left: number; right: number; top: number; height: number }[] = [];
  for (let at = 0; at < node.length; at++) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const rect = range.getClientRects()[0];
    if (!rect || rect.width === 0) continue;
    const letter = node.data[at]!.replace(/\s/, ' ').replace('\u00ad', '-');
    const last = found.at(-1);
    if (last && Math.abs(last.top - rect.top) < rect.height / 2) {
      last.text += letter;
      last.right = rect.right;
    } else if (letter !== ' ')
      found.push({ text: letter, left: rect.left, right: rect.right, top: rect.top, height: rect.height });
  }
  const end = style.textAlign === 'right' || style.textAlign === 'end';
  return found
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, left, right, top, height }) => {
      const box = place({ x: left, y: top, width: right - left, height });
      const look = { 'font-size': parseFloat(style.fontSize), 'font-weight': style.fontWeight, fill: style.color };
      const [x, y] = [end ? box.x + box.width : box.x, box.y + height * BASELINE].map(
        (value) => Math.round(value * 10) / 10,
      );
      return { ...box, markup: words({ x, y, ...look, 'text-anchor': end ? 'end' : undefined }, text.trim()) };
    });
}
