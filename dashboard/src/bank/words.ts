import type { Both } from '../words/language';

const nb = {
  title: 'Statistikkbank',
  lead: 'Velg, se, ta med. Hvert valg står i adressen, og API-adressen gir samme tall.',
  choose: 'Velg variabler',
  table: 'Tabell',
  by: 'Delt etter',
  months: 'Måneder',
  latest: 'siste måned',
  year: 'siste tolv måneder',
  rows: (count: string) =>
    `${count} rader. «..» er ukjent, «.» ikke relevant eller ikke tilbudt, «:» vises ikke; 0 er null.`,
  address: 'Samme tall fra API-et',
  copy: 'Kopier adresse',
  copied: 'Adressen er kopiert',
  cite: 'Slik viser du til tabellen',
  citation: (label: string, day: string, known: string) =>
    `Utbredt: ${label}. Slik det var kjent ${known}. Hentet ${day}. Kommuner og befolkning: Statistisk sentralbyrå, CC BY 4.0. Ikke offisiell statistikk.`,
  now: 'nå',
  as: 'Vis som',
  ways: { tabell: 'Tabell', graf: 'Figur', kart: 'Kart' },
  measure: 'Hva som tegnes',
  drawn: (table: string, measure: string, count: string) => `${table}: ${measure}, ${count} tegnet.`,
  some: (drawn: string) => `De ${drawn} første som har et tall, er tegnet; alle står i tabellen.`,
  nothingKnown: 'Ingen av radene har et tall å tegne: se tabellen for hvorfor.',
  nothingToDraw: 'Denne tabellen har ingen tall å tegne.',
  noMap: 'Kartet viser kommuner: velg «Delt etter» kommuner, og én tjeneste, rolle og gruppe.',
  scale: (end: string) => `Mørkest: ${end}. Prikk: ikke noe tall.`,
};

const en: typeof nb = {
  title: 'Statistics bank',
  lead: 'Choose, see, take away. Every choice is in the address, and the API address gives the same figures.',
  choose: 'Choose variables',
  table: 'Table',
  by: 'Cut by',
  months: 'Months',
  latest: 'latest month',
  year: 'last twelve months',
  rows: (count: string) =>
    `${count} rows. “..” is unknown, “.” not relevant or not offered, “:” withheld; 0 is nought.`,
  address: 'The same figures from the API',
  copy: 'Copy address',
  copied: 'The address is copied',
  cite: 'How to cite the table',
  citation: (label: string, day: string, known: string) =>
    `Utbredt: ${label}. As known ${known}. Fetched ${day}. Municipalities and population: Statistics Norway, CC BY 4.0. Not official statistics.`,
  now: 'now',
  as: 'Show as',
  ways: { tabell: 'Table', graf: 'Chart', kart: 'Map' },
  measure: 'What is drawn',
  drawn: (table: string, measure: string, count: string) => `${table}: ${measure}, ${count} drawn.`,
  some: (drawn: string) => `The first ${drawn} that have a number are drawn; all are in the table.`,
  nothingKnown: 'None of the rows has a number to draw: see the table for why.',
  nothingToDraw: 'This table has no numbers to draw.',
  noMap: 'The map shows municipalities: choose “Cut by” municipalities, and one service, role and group.',
  scale: (end: string) => `Darkest: ${end}. Dot: no number.`,
};

export const bankWords: Both<typeof nb> = { nb, en };
