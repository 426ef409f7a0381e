import { useParams } from '@tanstack/react-router';
import { useView } from '../address/useView';
import { data, metadata, tables, type Choice, type Dataset } from '../ask/bank';
import { CopyLink } from '../frame/Acts';
import { Answer } from '../frame/Answer';
import { Unheeded } from '../frame/Unheeded';
import { Title } from '../frame/Title';
import { useForms, useLanguage, useWords } from '../words/useWords';
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
  return (
    <>
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
    </>
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
            <BankTable answer={answer} says={(count) => words.rows(forms.count(count))} />
            <TakeAway choice={choice} label={answer.label} />
          </>
        )}
      </Answer>
    </div>
  );
}
