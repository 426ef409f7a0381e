/** A coordinate of a picture, to a tenth of its unit. */
export const at = (x: number): number => Math.round(x * 10) / 10;

/** A length along a picture's side, told as a part of it. */
export const part = (x: number): string => `${Math.round(Math.min(1, Math.max(0, x)) * 10000) / 100}%`;

/** Which of six shades a share has: none, and five fifths. */
export function shade(percent: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (percent <= 0) return 0;
  return Math.min(5, Math.floor(percent / 20 - 1e-9) + 1) as 1 | 2 | 3 | 4 | 5;
}
