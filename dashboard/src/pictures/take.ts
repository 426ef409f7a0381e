import type { View } from '../address/view';
import type { Drawn } from './save';

/** What a file is called: where it was taken, which picture it is, and of when. */
export function fileName(path: string, picture: string, view: View, day: string, simulated: boolean): string {
  const of = [...path.split('/'), view.tjeneste, view.gruppe, view.utgave, picture, view.omrade]
    .filter((part): part is string => Boolean(part))
    .map(plain)
    .filter(Boolean);
  const when = [view.dato ?? day, view.kjent && `kjent-${view.kjent}`, view.sagt && `sagt-${view.sagt}`];
  const name = ['utbredt', ...of].join('-').slice(0, 120);
  return [name, simulated && 'simulert', ...when].filter(Boolean).join('-');
}

const LETTERS: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a' };

const plain = (part: string) =>
  part
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => LETTERS[letter]!)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');

export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

export const svgOf = ({ text }: Drawn) => new Blob([text], { type: 'image/svg+xml' });

/** Browsers draw no larger canvas than this many pixels. */
const MOST_PIXELS = 16_000_000;
const LONGEST_SIDE = 16_000;

/** How much larger than seen: twice, for print, unless that is too large. */
export function sharpness({ width, height }: Pick<Drawn, 'width' | 'height'>): number {
  return Math.min(2, Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height));
}

/** The same file, painted. */
export async function pngOf(drawn: Drawn): Promise<Blob> {
  const address = URL.createObjectURL(svgOf(drawn));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = sharpness(drawn);
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(drawn.width * scale);
    canvas.height = Math.floor(drawn.height * scale);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((done, failed) =>
      canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error('no picture was painted'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
