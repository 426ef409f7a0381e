import { useParams } from '@tanstack/react-router';
import { useTurn, useView } from '../address/useView';
import { data, metadata, tables, type Choice, type Dataset } from '../ask/bank';
import { CopyLink } from '../frame/Acts';
import { Answer } from '../frame/Answer';
import { Unheeded } from '../frame/Unheeded';
import { Title } from '../frame/Title';
import { Pictured } from '../pictures/Pictured';
import { useForms, useLanguage, useWords } from '../words/useWords';
import { BankPicture } from './BankPicture';
import { BankTable } from './BankTable';
import { Chooser } from './Chooser';
import { TakeAway } from './TakeAway';
import { choiceOf } from './choice';
import { bankWords } from './words';
import './bank.css';

/** The statistics bank: choose at the left, the table at once at the right. */
export function Bank() {
  const words = useWords(bankWords);
  const language = useLanguage();
  const { table = 'utbredelse' } = useParams({ strict: false }) as { table?: string };
  const alone = (
    <Answer asks={metadata(table, language)} rows={8}>
      {(about) => <Alone about={about} table={table} />}
    </Answer>
  );
  return (
    <Pictured pictures={{ figur: alone }}>
      <div className="head">
        <div>
          <Title>{words.title}</Title>
          <p>{words.lead}</p>
        </div>
        <div className="acts">
          <CopyLink />
        </div>
      </div>
      <Unheeded />
      <Answer asks={tables(language)} rows={4}>
        {(known) => (
          <Answer asks={metadata(table, language)} rows={8}>
            {(about) => <Chosen about={about} table={table} known={known.tables} />}
          </Answer>
        )}
      </Answer>
    </Pictured>
  );
}

/** The chart or the map with nothing around it. */
function Alone({ about, table }: { about: Dataset; table: string }) {
  const language = useLanguage();
  const view = useView();
  return (
    <Answer asks={data(choiceOf(table, about, view), view, language)} rows={12}>
      {(answer) => <BankPicture answer={answer} as={view.vis === 'kart' ? 'kart' : 'graf'} />}
    </Answer>
  );
}

function Chosen({ about, table, known }: { about: Dataset; table: string; known: { id: string; label: string }[] }) {
  const view = useView();
  const choice = choiceOf(table, about, view);
  return (
    <div className="grid bank">
      <Chooser about={about} choice={choice} tables={known} />
      <Shown choice={choice} />
    </div>
  );
}

function Shown({ choice }: { choice: Choice }) {
  const words = useWords(bankWords);
  const language = useLanguage();
  const forms = useForms();
  const view = useView();
  return (
    <div className="stack">
      <Answer asks={data(choice, view, language)} rows={12}>
        {(answer) => (
          <>
            <As />
            {view.vis === 'graf' || view.vis === 'kart' ? (
              <BankPicture answer={answer} as={view.vis} />
            ) : (
              <BankTable answer={answer} says={(count) => words.rows(forms.count(count))} />
            )}
            <TakeAway choice={choice} label={answer.label} />
          </>
        )}
      </Answer>
    </div>
  );
}

/** The same figures as a table, a chart or a map. */
function As() {
  const words = useWords(bankWords);
  const { vis = 'tabell' } = useView();
  const turn = useTurn();
  return (
    <div className="acts" role="group" aria-label={words.as}>
      {(['tabell', 'graf', 'kart'] as const).map((each) => (
        <button
          key={each}
          type="button"
          className="ds-button slim"
          data-variant={vis === each ? 'secondary' : 'tertiary'}
          aria-pressed={vis === each}
          onClick={() => turn({ vis: each === 'tabell' ? undefined : each })}
        >
          {words.ways[each]}
        </button>
      ))}
    </div>
  );
}
