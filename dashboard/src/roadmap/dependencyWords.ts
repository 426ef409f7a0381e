import type { Both } from '../words/language';

const nb = {
  title: 'Hva avhenger av hva?',
  sentence: (all: string, hard: string, beside: string) =>
    `${all} avhengigheter, av dem ${hard} som stopper det som avhenger. Pilen går til det som må være på plass. ${beside} av dem gjelder leverandører og annet og står bare i tabellen.`,
  beside: (count: string) => `${count} avhengigheter av leverandørers støtte og av annet står i tabellen.`,
  hard: 'stopper uten',
  soft: 'hemmes uten',
  shapes: 'firkant: tiltak · avrundet: tjeneste · rød ramme: en milepæl er flyttet senere',
  moved: 'flyttet',
  what: 'Hva',
  on: 'Avhenger av',
  kind: 'Art',
  how: 'Hvor sterkt',
  words: 'Kildens ord',
  kinds: { JURIDISK: 'juridisk', ORGANISATORISK: 'organisatorisk', SEMANTISK: 'semantisk', TEKNISK: 'teknisk' },
};

const en: typeof nb = {
  title: 'What depends on what?',
  sentence: (all: string, hard: string, beside: string) =>
    `${all} dependencies, ${hard} of which stop what depends. The arrow points to what must be in place. ${beside} of them are on vendors and other things and stand in the table alone.`,
  beside: (count: string) => `${count} dependencies on vendors' support and on other things are in the table.`,
  hard: 'stops without',
  soft: 'is hampered without',
  shapes: 'rectangle: initiative · rounded: service · red frame: a milestone was moved to later',
  moved: 'moved',
  what: 'What',
  on: 'Depends on',
  kind: 'Kind',
  how: 'How strongly',
  words: "The source's words",
  kinds: { JURIDISK: 'legal', ORGANISATORISK: 'organisational', SEMANTISK: 'semantic', TEKNISK: 'technical' },
};

export const dependencyWords: Both<typeof nb> = { nb, en };
