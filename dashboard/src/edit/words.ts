import type { Both } from '../words/language';

type Words = {
  title: string;
  lead: string;
  none: string;
  file: (id: string) => string;
  fileLead: string;
  whole: string;
  text: string;
  discard: string;
  theirs: string;
  notSteward: string;
  kept: string;
};

const nb: Words = {
  title: 'Rediger veikartet',
  lead: 'Velg et tiltak. Milepæler og oppfølgingssaker har skjema; alt annet, som vurderinger og kilder, redigeres i filen. Ingenting endres før du lagrer.',
  none: 'Veikartet har ingen tiltak.',
  file: (id) => `Rediger ${id}`,
  fileLead: 'Prøv viser hva som ville bli endret, og endrer ingenting.',
  whole: 'Hele tiltaket',
  text: 'Filen (YAML)',
  discard: 'Forkast utkastet',
  theirs: 'Slik filen er nå',
  notSteward: 'Bare forvaltere kan redigere veikartet.',
  kept: 'Dette er et utkast som ikke er lagret.',
};

const en: Words = {
  title: 'Edit the roadmap',
  lead: 'Choose an initiative. Milestones and follow-ups have forms; all else, such as assessments and sources, is edited in the file. Nothing is changed before you save.',
  none: 'The roadmap has no initiatives.',
  file: (id) => `Edit ${id}`,
  fileLead: 'Try shows what would change, and changes nothing.',
  whole: 'The whole initiative',
  text: 'The file (YAML)',
  discard: 'Discard the draft',
  theirs: 'The file as it is now',
  notSteward: 'Only stewards can edit the roadmap.',
  kept: 'This is a draft that is not saved.',
};

export const editWords: Both<Words> = { nb, en };
