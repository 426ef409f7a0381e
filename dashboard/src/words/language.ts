export const LANGUAGES = ['nb', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words twice. A word that lacks its English does not compile. */
export type Both<W> = Record<Language, W>;
