import type { Both } from '../words/language';

const nb = {
  asTable: 'Vis som tabell',
  asPicture: 'Vis som bilde',
  save: 'Last ned bildet som',
  saved: (name: string) => `Lastet ned: ${name}`,
  notSaved: 'Bildet lot seg ikke lagre.',
  alone: 'Alene',
  aloneWhy: 'bildets egen adresse, til å ramme inn på en annen side',
  simulated: 'Simulert',
  atLeast: (stage: string) => `minst ${stage}`,
  knownAt: (day: string) => `slik det var kjent ${day}`,
  statedBy: (day: string) => `sagt innen ${day}`,
  source: (source: string) => `Kilde: ${source}.`,
  whole: 'Se hele siden i Utbredt',
  noSuch: (name: string) => `Siden har ikke noe bilde som heter ${name}.`,
  others: 'Bildene her:',
};

const en: typeof nb = {
  asTable: 'Show as table',
  asPicture: 'Show as picture',
  save: 'Download the picture as',
  saved: (name: string) => `Downloaded: ${name}`,
  notSaved: 'The picture could not be saved.',
  alone: 'Alone',
  aloneWhy: 'an address of its own for the picture, to be framed in another page',
  simulated: 'Simulated',
  atLeast: (stage: string) => `at least ${stage}`,
  knownAt: (day: string) => `as known on ${day}`,
  statedBy: (day: string) => `stated by ${day}`,
  source: (source: string) => `Source: ${source}.`,
  whole: 'See the whole page in Utbredt',
  noSuch: (name: string) => `The page has no picture called ${name}.`,
  others: 'The pictures here:',
};

export const pictureWords: Both<typeof nb> = { nb, en };
