import type { Deed } from '../ask/audit';
import type { Both } from '../words/language';

type Words = {
  audit: string;
  lead: string;
  at: string;
  who: string;
  act: string;
  what: string;
  outcome: string;
  outcomes: Record<Deed['outcome'], string>;
  /** By method and address; what is not named here is told as it stands. */
  acts: Record<string, string>;
  nothing: string;
  further: string;
};

const nb: Words = {
  audit: 'Hva driftere og forvaltere har gjort',
  lead: 'Nyeste først, også det som ble avvist. Hvem er en organisasjon og dens system, aldri en person.',
  at: 'Når',
  who: 'Hvem',
  act: 'Handling',
  what: 'Hva',
  outcome: 'Utfall',
  outcomes: { DONE: 'gjort', REFUSED: 'avvist', FAILED: 'gikk ikke', UNKNOWN: 'ikke kjent' },
  acts: {
    'POST /v1/set-aside/replays': 'sendte på nytt',
    'POST /v1/set-aside/closings': 'lukket en avvist melding',
    'PUT /v1/actors/{id}': 'skrev en aktør',
    'PUT /v1/areas/{id}': 'skrev et område',
    'PUT /v1/systems/{id}': 'skrev et EPJ-system',
    'PUT /v1/delegations/{id}': 'skrev en fullmakt',
    'PUT /v1/successions/{id}': 'skrev hvem som tar over',
    'POST /v1/registry-sheets': 'leste inn et regneark',
    'PUT /v1/published-figures/{id}': 'skrev et publisert tall',
    'POST /v1/published-figures': 'skrev mange publiserte tall',
    'DELETE /v1/reports/footnote': 'slettet ordene i en innrapportering',
    'DELETE /v1/imports/{id}': 'stoppet en import',
    'POST /v1/documents': 'la inn et dokument',
    'PUT /v1/catalogue/files/{name}': 'skrev en fil i katalogen',
    'PUT /v1/roadmap/files/{name}': 'skrev en fil i veikartet',
    'POST /v1/roadmap/reviews': 'skrev flere filer i veikartet',
    'PUT /v1/initiatives/{id}': 'skrev et tiltak',
    'DELETE /v1/initiatives/{id}': 'fjernet et tiltak',
    'POST /v1/editions': 'laget en utgave',
    'PUT /v1/releases/{id}': 'skrev en publisering',
    'PUT /v1/follow-ups/{id}': 'fulgte opp et funn',
  },
  nothing: 'Ingen.',
  further: 'Vis flere',
};

const en: Words = {
  audit: 'What operators and stewards did',
  lead: 'The newest first, what was refused too. Who is an organisation and its system, never a person.',
  at: 'When',
  who: 'Who',
  act: 'Act',
  what: 'What',
  outcome: 'Outcome',
  outcomes: { DONE: 'done', REFUSED: 'refused', FAILED: 'failed', UNKNOWN: 'not known' },
  acts: {
    'POST /v1/set-aside/replays': 'sent again',
    'POST /v1/set-aside/closings': 'closed a refused message',
    'PUT /v1/actors/{id}': 'wrote an actor',
    'PUT /v1/areas/{id}': 'wrote an area',
    'PUT /v1/systems/{id}': 'wrote an EHR system',
    'PUT /v1/delegations/{id}': 'wrote a delegation',
    'PUT /v1/successions/{id}': 'wrote who takes over',
    'POST /v1/registry-sheets': 'read in a sheet',
    'PUT /v1/published-figures/{id}': 'wrote a published figure',
    'POST /v1/published-figures': 'wrote many published figures',
    'DELETE /v1/reports/footnote': 'erased the words of a report',
    'DELETE /v1/imports/{id}': 'stopped an import',
    'POST /v1/documents': 'entered a document',
    'PUT /v1/catalogue/files/{name}': 'wrote a file of the catalogue',
    'PUT /v1/roadmap/files/{name}': 'wrote a file of the roadmap',
    'POST /v1/roadmap/reviews': 'wrote several files of the roadmap',
    'PUT /v1/initiatives/{id}': 'wrote an initiative',
    'DELETE /v1/initiatives/{id}': 'removed an initiative',
    'POST /v1/editions': 'made an edition',
    'PUT /v1/releases/{id}': 'wrote a release',
    'PUT /v1/follow-ups/{id}': 'followed up a finding',
  },
  nothing: 'None.',
  further: 'Show more',
};

export const auditWords: Both<Words> = { nb, en };
