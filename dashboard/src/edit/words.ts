import type { Both } from '../words/language';

type Words = {
  title: string;
  lead: string;
  file: (id: string) => string;
  fileLead: string;
  text: string;
  tryOut: string;
  save: string;
  discard: string;
  changes: string;
  noChanges: string;
  saved: string;
  findings: string;
  line: (line: number) => string;
  conflict: string;
  conflictWhy: string;
  theirs: string;
  keepMine: string;
  takeTheirs: string;
  signedOut: string;
  signIn: string;
  notSteward: string;
  kept: string;
};

const nb: Words = {
  title: 'Rediger veikartet',
  lead: 'Velg et tiltak. Hele filen redigeres: milepæler, vurderinger, oppfølging og kilder. Ingenting endres før du lagrer.',
  file: (id) => `Rediger ${id}`,
  fileLead: 'Prøv viser hva som ville bli endret, og endrer ingenting.',
  text: 'Filen (YAML)',
  tryOut: 'Prøv',
  save: 'Lagre',
  discard: 'Forkast utkastet',
  changes: 'Dette blir endret',
  noChanges: 'Ingenting blir endret.',
  saved: 'Lagret.',
  findings: 'Filen kan ikke tas inn slik den er',
  line: (line) => `linje ${line}`,
  conflict: 'Noen andre har lagret i mellomtiden',
  conflictWhy: 'Ingenting er lagret. Din tekst står urørt over; den som gjelder nå, står her.',
  theirs: 'Slik filen er nå',
  keepMine: 'Lagre min over den nye',
  takeTheirs: 'Bruk den nye i stedet',
  signedOut: 'Du er ikke logget inn. Teksten er tatt vare på i denne fanen.',
  signIn: 'Logg inn',
  notSteward: 'Bare forvaltere kan redigere veikartet.',
  kept: 'Dette er et utkast som ikke er lagret.',
};

const en: Words = {
  title: 'Edit the roadmap',
  lead: 'Choose an initiative. The whole file is edited: milestones, assessments, follow-ups and sources. Nothing is changed before you save.',
  file: (id) => `Edit ${id}`,
  fileLead: 'Try shows what would change, and changes nothing.',
  text: 'The file (YAML)',
  tryOut: 'Try',
  save: 'Save',
  discard: 'Discard the draft',
  changes: 'What changes',
  noChanges: 'Nothing changes.',
  saved: 'Saved.',
  findings: 'The file cannot be taken as it is',
  line: (line) => `line ${line}`,
  conflict: 'Somebody else has saved meanwhile',
  conflictWhy: 'Nothing is saved. Your text stands untouched above; what holds now stands here.',
  theirs: 'The file as it is now',
  keepMine: 'Save mine over the new one',
  takeTheirs: 'Use the new one instead',
  signedOut: 'You are not signed in. The text is kept in this tab.',
  signIn: 'Sign in',
  notSteward: 'Only stewards can edit the roadmap.',
  kept: 'This is a draft that is not saved.',
};

export const editWords: Both<Words> = { nb, en };
