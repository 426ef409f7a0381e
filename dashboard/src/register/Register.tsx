import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Refusal, session } from '../ask/session';
import { enter, SHEETS, type SheetKind, type SheetOutcome } from '../ask/sheets';
import { delegate, type NewDelegation } from '../ask/delegations';
import { describe, type NewSystem } from '../ask/systems';
import { drafts } from '../form/drafts';
import { Refused, SignedOut } from '../form/Outcome';
import { Title } from '../frame/Title';
import { useWords } from '../words/useWords';
import '../form/form.css';
import { EntryForm } from './EntryForm';
import { Rows } from './Rows';
import { registerWords } from './words';

const KINDS = Object.keys(SHEETS) as SheetKind[];
const SYSTEM: NewSystem = { id: '', name: '', vendor: '', vendorName: '', vendorNumber: '', source: '' };
const DELEGATION: NewDelegation = {
  id: '',
  vendor: '',
  scheme: 'KOMNR',
  organisation: '',
  services: '',
  from: '',
  to: '',
};
const LARGEST = 8 * 1024 * 1024;

/** Rows of the registry, for an operator: tried first, then entered as they were tried. */
export function Register() {
  const words = useWords(registerWords);
  const queries = useQueryClient();
  const who = useQuery(session()).data;
  const [kind, setKind] = useState<SheetKind>('ACTORS');
  const [text, setText] = useState(() => drafts.of('ark')?.text ?? `${SHEETS.ACTORS}\n`);
  const [tried, setTried] = useState<string | null>(null);
  const [outcome, setOutcome] = useState<SheetOutcome | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const write = (next: string, of: SheetKind = kind) => {
    setText(next);
    setKind(of);
    setTried(null);
    drafts.keep('ark', { text: next, tag: of });
  };
  const read = async (chosen: File | undefined) => {
    if (chosen && chosen.size <= LARGEST) write(await chosen.text());
  };
  const act = async (dryRun: boolean) => {
    setRefusal(null);
    setOutcome(null);
    try {
      const { body } = await enter(kind, text, dryRun);
      setOutcome(body);
      setTried(dryRun ? kind + text : null);
      if (!dryRun) drafts.drop('ark');
    } catch (fault) {
      void queries.invalidateQueries({ queryKey: session().queryKey });
      if (fault instanceof Refusal) setRefusal(fault);
      else throw fault;
    }
  };

  return (
    <>
      <Title>{words.title}</Title>
      <p>{words.lead}</p>
      {who && who.client === undefined && <SignedOut />}
      {who?.client !== undefined && !who.roles.includes('OPERATOR') && <p className="note">{words.notOperator}</p>}
      <div className="stack">
        <div className="acts">
          <label className="small">
            {words.kind}
            <select
              className="ds-input"
              value={kind}
              onChange={(event) => {
                const next = event.target.value as SheetKind;
                write(text.trim() === SHEETS[kind] ? `${SHEETS[next]}\n` : text, next);
              }}
            >
              {KINDS.map((each) => (
                <option key={each} value={each}>
                  {words.kinds[each]}
                </option>
              ))}
            </select>
          </label>
          <label className="small">
            {words.pick}
            <input type="file" accept=".csv,text/csv" onChange={(event) => void read(event.target.files?.[0])} />
          </label>
          <button
            type="button"
            className="ds-button"
            data-variant="tertiary"
            onClick={() => write(`${SHEETS[kind]}\n`)}
          >
            {words.empty}
          </button>
        </div>
        <label className="editor">
          <span>{words.sheet}</span>
          <textarea
            className="ds-input"
            rows={12}
            spellCheck={false}
            value={text}
            onChange={(event) => write(event.target.value)}
          />
        </label>
        <div className="acts">
          <button type="button" className="ds-button" data-variant="secondary" onClick={() => void act(true)}>
            {words.tryOut}
          </button>
          <button
            type="button"
            className="ds-button"
            disabled={tried !== kind + text}
            aria-describedby="try-first"
            onClick={() => void act(false)}
          >
            {words.enter}
          </button>
          <span id="try-first" className="small quiet">
            {words.tryFirst}
          </span>
        </div>
        <div aria-live="polite">
          {refusal && <Refused refusal={refusal} />}
          {outcome && <Rows outcome={outcome} />}
        </div>
        <EntryForm
          title={words.newSystem}
          labels={words.system}
          empty={SYSTEM}
          optional={['vendorNumber']}
          enter={describe}
        />
        <EntryForm
          title={words.newDelegation}
          labels={words.delegation}
          empty={DELEGATION}
          optional={['services', 'to']}
          enter={delegate}
        />
      </div>
    </>
  );
}
