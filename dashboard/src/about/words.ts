import type { Both } from '../words/language';

type Entry = readonly [string, string];
type Words = {
  title: string;
  lead: string;
  counted: string;
  rules: readonly Entry[];
  stages: string;
  stagesWhy: string;
  glossary: string;
  terms: readonly Entry[];
  sources: string;
  data: readonly Entry[];
  access: string;
  accessText: readonly string[];
  parts: string;
  partsWhy: string;
  noText: string;
};

const nb: Words = {
  title: 'Om tallene',
  lead: 'Hvem har tatt i bruk hvilke nasjonale e-helsetjenester, siden når, og hvordan vet vi det?',
  counted: 'Slik er det talt',
  rules: [
    [
      'Ukjent er aldri null',
      'Den ingen har meldt om, er ukjent. Ukjent teller ikke som nei; det ligger mellom nedre og øvre grense.',
    ],
    [
      'Minst så langt',
      'En andel spør hvem som har kommet minst til et trinn. Utprøving, forpliktelse og opsjon teller ikke som innført.',
    ],
    ['Andeler regnes på nytt', 'For hvert område telles aktørene på nytt. Andeler snittes aldri.'],
    [
      'Publiserte tall står ved siden av',
      'Et publisert tall navngir ingen og blir aldri til rapporter. Det kan sette en grense, og det tegnes uten fyll.',
    ],
    [
      'Tre datoer',
      'Når det gjaldt, når kilden sa det, og når vi fikk vite det. «Slik det var kjent» viser det vi visste da, uten senere rettelser.',
    ],
    ['Kildene kan være uenige', 'Da listes begge, og aktøren regnes som ukjent.'],
    [
      'Få aktører skjules',
      'Celler med færre enn tre aktører som kan være enkeltpersoner, vises ikke, heller ikke slik at de kan regnes ut.',
    ],
    [
      'Avledet',
      'Det som følger av andres ord (etterfølger, overordnet enhet, «alle» i et dokument) er merket avledet.',
    ],
  ],
  stages: 'Trinnene',
  stagesWhy: 'I rekkefølge fra ukjent til i bruk; pause og tatt ut av bruk står utenfor.',
  glossary: 'Ordliste',
  terms: [
    ['Utbredelse', 'Andelen av en gruppe som har kommet minst til et trinn, med alt den bygger på.'],
    ['Innføring', 'Historien til én aktør, én tjeneste og én rolle.'],
    ['Rolle', 'Kilde gir opplysninger, konsument bruker dem. De telles hver for seg.'],
    ['Omfang', 'Det en rapport er begrenset til, som en aldersgruppe eller en dokumenttype.'],
    ['Milepæl, mål, tiltak', 'Det som er lovet, med kilde, så presist og så fast som kilden sa det.'],
    ['Utgave', 'Veikartet slik det var sagt en dag.'],
  ],
  sources: 'Kilder og lisenser for data',
  data: [
    ['Statistisk sentralbyrå', 'kommuner, fylker, befolkning: CC BY 4.0, tilpasset'],
    ['Kartverket', 'steder og grenser: CC BY 4.0, tilpasset'],
    [
      'Veikart 21.1, Produktstyret for Helsenorge 39/23, NUIT 15. februar 2024, EIEJ-veikartet 2017',
      'offentlige dokumenter, sitert med sted',
    ],
    ['Rutekartet', 'eget oppsett, én rute for hver kommune'],
  ],
  access: 'Tilgjengelighet',
  accessText: [
    'Sidene er laget for WCAG 2.2 nivå A og AA og prøves automatisk i begge temaer, på bred og smal skjerm. Hvert bilde har en setning og en tabell, alt kan nås med tastatur, og ingenting er sagt med farge alene.',
    'Automatiske prøver finner om lag halvparten av det som betyr noe. Ingen skjermleserbruker har prøvd sidene ennå. Finner du en hindring, meld den til den som drifter tjenesten.',
  ],
  parts: 'Innebygde deler',
  partsWhy: 'Programvare som er en del av sidene, med lisens; listen lages når sidene bygges.',
  noText: 'Lisensteksten følger ikke med pakken.',
};

const en: Words = {
  title: 'About the figures',
  lead: 'Who has taken which national e-health services into use, since when, and how do we know?',
  counted: 'How it is counted',
  rules: [
    [
      'Unknown is never nought',
      'Of whom nobody has reported is unknown. Unknown is not a no; it lies between the lower and upper bound.',
    ],
    [
      'At least so far',
      'A share asks who has come at least to a stage. A pilot, a commitment or an option is not introduced.',
    ],
    ['Shares are recomputed', 'For every area the actors are counted anew. Shares are never averaged.'],
    [
      'Published figures stand beside',
      'A published figure names nobody and never becomes reports. It may set a bound, and is drawn without fill.',
    ],
    [
      'Three dates',
      'When it held, when the source said it, and when we learned it. “As known on” shows what we knew then, without later corrections.',
    ],
    ['Sources may disagree', 'Then both are listed, and the actor counts as unknown.'],
    [
      'Few are withheld',
      'Cells of fewer than three actors who may be persons are not shown, nor so that they can be worked out.',
    ],
    ['Derived', 'What follows from others’ words (a successor, a parent, “all” in a document) is marked derived.'],
  ],
  stages: 'The stages',
  stagesWhy: 'In order from unknown to in use; paused and withdrawn stand outside.',
  glossary: 'Glossary',
  terms: [
    ['Coverage', 'The share of a group that has come at least to a stage, with all it rests on.'],
    ['Adoption', 'The history of one actor, one service and one role.'],
    ['Role', 'A source gives information, a consumer uses it. They are counted apart.'],
    ['Scope', 'What a report is limited to, such as an age group or a document type.'],
    [
      'Milestone, target, initiative',
      'What was promised, with its source, as precise and as firm as the source said it.',
    ],
    ['Edition', 'The roadmap as it had been stated by a day.'],
  ],
  sources: 'Sources and licences of data',
  data: [
    ['Statistics Norway', 'municipalities, counties, population: CC BY 4.0, adapted'],
    ['Kartverket', 'places and borders: CC BY 4.0, adapted'],
    [
      'Veikart 21.1, Produktstyret for Helsenorge 39/23, NUIT 15 February 2024, the EIEJ roadmap of 2017',
      'public documents, cited with place',
    ],
    ['The tile map', 'own layout, one tile a municipality'],
  ],
  access: 'Accessibility',
  accessText: [
    'The pages are made for WCAG 2.2 levels A and AA and tried automatically in both themes, wide and narrow. Every picture has a sentence and a table, all can be reached by keyboard, and nothing is told by colour alone.',
    'Automatic trials find about half of what matters. No user of a screen reader has tried the pages yet. If you meet an obstacle, tell whoever runs the service.',
  ],
  parts: 'Parts built in',
  partsWhy: 'Software that is part of the pages, with its licence; the list is made when the pages are built.',
  noText: 'The package does not carry its licence’s text.',
};

export const aboutWords: Both<Words> = { nb, en };
