declare module 'virtual:registry' {
  /** Column from the west and row from the north by actor id, for the municipalities of today. */
  export const tiles: Record<string, [number, number]>;
  /** The counties of today, by number. */
  export const counties: { number: string; name: string; region: string }[];
  /** Inhabitants on the latest 1 January the registry has, by actor id. */
  export const people: Record<string, number>;
  /** Names of the health regions by code. */
  export const regions: Record<string, string>;
}

declare module 'virtual:built-in' {
  const parts: { name: string; version: string; licence: string | null; text: string | null }[];
  export default parts;
}

declare module 'virtual:for-vendors' {
  /** What one types, by the English heading of the guide it stands under. */
  export const guide: Record<string, string>;
  /** The topics of the AsyncAPI document, in its order. */
  export const topics: import('../build-steps/messages').Topic[];
}

declare module 'js-yaml' {
  export function load(text: string): unknown;
}
