import type { Both } from '../words/language';

type Words = {
  tryOut: string;
  save: string;
  changes: string;
  noChanges: string;
  saved: string;
  findings: string;
  line: (line: number) => string;
  conflict: string;
  conflictWhy: string;
  keepMine: string;
  takeTheirs: string;
  signedOut: string;
  signIn: string;
};

const nb: Words = {
  tryOut: 'Prøv',
  save: 'Lagre',
  changes: 'Dette blir endret',
  noChanges: 'Ingenting blir endret.',
  saved: 'Lagret.',
  findings: 'Dette kan ikke tas inn slik det er',
  line: (line) => `linje ${line}`,
  conflict: 'Noen andre har lagret i mellomtiden',
  conflictWhy: 'Ingenting er lagret. Det du skrev, står urørt over. Dette gjelder nå:',
  keepMine: 'Lagre min over den nye',
  takeTheirs: 'Bruk den nye i stedet',
  signedOut: 'Du er ikke logget inn. Det du har skrevet, er tatt vare på i denne fanen.',
  signIn: 'Logg inn',
};

const en: Words = {
  tryOut: 'Try',
  save: 'Save',
  changes: 'What changes',
  noChanges: 'Nothing changes.',
  saved: 'Saved.',
  findings: 'This cannot be taken as it is',
  line: (line) => `line ${line}`,
  conflict: 'Somebody else has saved meanwhile',
  conflictWhy: 'Nothing is saved. What you wrote stands untouched above. This holds now:',
  keepMine: 'Save mine over the new one',
  takeTheirs: 'Use the new one instead',
  signedOut: 'You are not signed in. What you wrote is kept in this tab.',
  signIn: 'Sign in',
};

export const formWords: Both<Words> = { nb, en };
