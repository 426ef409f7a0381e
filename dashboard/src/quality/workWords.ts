import type { RepairAct, RepairState, Standing } from '../ask/work';
import type { Both } from '../words/language';

type Words = {
  work: string;
  kind: string;
  state: string;
  owner: string;
  ownerHint: string;
  all: string;
  unsettled: string;
  states: Record<Standing, string>;
  seenTo: (owner: string) => string;
  saidFixed: (at: string) => string;
  goneSince: (day: string) => string;
  follow: string;
  leave: string;
  note: string;
  noteHint: string;
  nothingSaid: string;
  repairs: string;
  repairsLead: string;
  repairStates: Record<RepairState, string>;
  entryKinds: Record<'REFUSED' | 'UNREADABLE' | 'CONFLICT', string>;
  open: string;
  shut: string;
  event: string;
  send: string;
  close: string;
  reason: string;
  outcomes: Record<string, string>;
  changedMeanwhile: string;
  further: string;
  acts: Record<RepairAct['kind'], string>;
  nothing: string;
};

const nb: Words = {
  work: 'Arbeidsliste: funn',
  kind: 'Slag',
  state: 'Tilstand',
  owner: 'Eier',
  ownerHint: 'Organisasjonsnummeret til den som følger opp; aldri en person.',
  all: 'alle',
  unsettled: 'åpne og forklarte',
  states: { OPEN: 'åpent', EXPLAINED: 'forklart', FIXED: 'rettet' },
  seenTo: (owner) => `følges opp av ${owner}`,
  saidFixed: (at) => `sagt rettet ${at}, men årsaken er der`,
  goneSince: (day) => `Årsaken har vært borte siden ${day}.`,
  follow: 'Følg opp',
  leave: 'Lukk skjemaet',
  note: 'Merknad',
  noteHint: 'Må fylles ut når funnet er forklart. Ingen personnavn.',
  nothingSaid: 'ingenting er sagt',
  repairs: 'Avvist og ulest',
  repairsLead:
    'Rett og send på nytt i avsenderens navn, eller lukk med en grunn. Det samme sendt to ganger teller én gang.',
  repairStates: { OPEN: 'åpne', REPLAYED: 'sendt på nytt', CLOSED: 'lukket' },
  entryKinds: { REFUSED: 'avvist', UNREADABLE: 'kan ikke leses', CONFLICT: 'i strid med en tidligere' },
  open: 'Åpne',
  shut: 'Lukk visningen',
  event: 'Meldingen (CloudEvent, JSON)',
  send: 'Send på nytt',
  close: 'Lukk uten å sende',
  reason: 'Grunn',
  outcomes: {
    received: 'er mottatt',
    recorded: 'er registrert',
    duplicate: 'er registrert fra før',
    conflict: 'er i strid med en tidligere',
    refused: 'avvises',
    unavailable: 'kunne ikke tas vare på; prøv igjen',
  },
  changedMeanwhile: 'Noen andre har gjort noe med denne i mellomtiden. Ingenting er sendt; se på den igjen.',
  further: 'Vis flere',
  acts: { BEGUN: 'begynte å sende på nytt', REPLAYED: 'sendte på nytt', CLOSED: 'lukket' },
  nothing: 'Ingen.',
};

const en: Words = {
  work: 'Work list: findings',
  kind: 'Kind',
  state: 'State',
  owner: 'Owner',
  ownerHint: 'The organisation number of whoever sees to it; never a person.',
  all: 'all',
  unsettled: 'open and explained',
  states: { OPEN: 'open', EXPLAINED: 'explained', FIXED: 'fixed' },
  seenTo: (owner) => `seen to by ${owner}`,
  saidFixed: (at) => `said to be fixed ${at}, but its cause is there`,
  goneSince: (day) => `Its cause has been gone since ${day}.`,
  follow: 'Follow up',
  leave: 'Close the form',
  note: 'Note',
  noteHint: 'Required when the finding is explained. No names of persons.',
  nothingSaid: 'nothing is said',
  repairs: 'Refused and unread',
  repairsLead: 'Correct and send again in the sender’s name, or close with a reason. The same sent twice counts once.',
  repairStates: { OPEN: 'open', REPLAYED: 'sent again', CLOSED: 'closed' },
  entryKinds: { REFUSED: 'refused', UNREADABLE: 'cannot be read', CONFLICT: 'conflicts with an earlier one' },
  open: 'Open',
  shut: 'Close the view',
  event: 'The message (CloudEvent, JSON)',
  send: 'Send again',
  close: 'Close without sending',
  reason: 'Reason',
  outcomes: {
    received: 'is received',
    recorded: 'is recorded',
    duplicate: 'is recorded already',
    conflict: 'conflicts with an earlier one',
    refused: 'is refused',
    unavailable: 'could not be kept; try again',
  },
  changedMeanwhile: 'Somebody else did something with this one meanwhile. Nothing is sent; look at it again.',
  further: 'Show more',
  acts: { BEGUN: 'began to send again', REPLAYED: 'sent again', CLOSED: 'closed' },
  nothing: 'None.',
};

export const workWords: Both<Words> = { nb, en };
