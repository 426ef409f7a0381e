import type { Both } from '../words/language';

type Words = {
  title: string;
  lead: string;
  none: string;
  another: string;
  shut: string;
  goOn: string;
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
  lead: 'Velg et tiltak. Milepæler, vurderinger og oppfølgingssaker har skjema; alt annet, som mål og risikoer, redigeres i filen. Ingenting endres før du lagrer.',
  none: 'Veikartet har ingen tiltak.',
  another: 'Nytt tiltak',
  shut: 'Lukk skjemaet',
  goOn: 'Gå videre til milepæler, vurderinger og alt annet',
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
  lead: 'Choose an initiative. Milestones, assessments and follow-ups have forms; all else, such as targets and risks, is edited in the file. Nothing is changed before you save.',
  none: 'The roadmap has no initiatives.',
  another: 'New initiative',
  shut: 'Close the form',
  goOn: 'Go on to milestones, assessments and all else',
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
