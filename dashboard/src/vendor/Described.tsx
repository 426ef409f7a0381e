import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { topics } from 'virtual:for-vendors';
import { useView } from '../address/useView';
import { Way } from '../address/Way';
import { description, DOCUMENTS, type DocumentWord } from '../ask/vendor';
import { Answer } from '../frame/Answer';
import { Lost } from '../frame/Lost';
import { Title } from '../frame/Title';
import { useWords } from '../words/useWords';
import { One } from './One';
import { told } from './operations';
import { MESSAGES } from './Start';
import { vendorWords } from './words';
import './vendor.css';

/** What a service says of itself, to be read: each address with what it takes and refuses; or what stands in each topic. */
export function Described() {
  const words = useWords(vendorWords);
  const { document = '' } = useParams({ strict: false }) as { document?: string };
  const messages = document === MESSAGES;
  if (!messages && !Object.hasOwn(DOCUMENTS, document)) return <Lost />;
  return (
    <>
      <div className="head">
        <div>
          <Title>{words.documentNames[document as DocumentWord]}</Title>
          <p>{messages ? words.messagesLead : words.documentLead}</p>
          <p>
            <Way to="/leverandor">{words.back}</Way>
          </p>
        </div>
      </div>
      {messages ? <Topics /> : <Operations word={document as DocumentWord} />}
    </>
  );
}

function Operations({ word }: { word: DocumentWord }) {
  const words = useWords(vendorWords);
  const [sought, seek] = useState('');
  useView();
  return (
    <Answer asks={description(word)} rows={12}>
      {(document) => {
        const tags = [...told(document)]
          .map(
            ([tag, all]) => [tag, all.filter((each) => fits(sought, each.method, each.address, each.summary))] as const,
          )
          .filter(([, found]) => found.length > 0);
        return (
          <div className="stack">
            <div className="acts sought">
              <label className="small">
                {words.seek}
                <input
                  className="ds-input"
                  type="search"
                  maxLength={100}
                  value={sought}
                  onChange={(event) => seek(event.target.value)}
                />
              </label>
              <a className="ds-button" data-variant="tertiary" href={DOCUMENTS[word]} download={`${word}.json`}>
                {words.asJson}
              </a>
            </div>
            {tags.length === 0 && <p className="note">{words.nothingFound}</p>}
            {tags.map(([tag, found]) => (
              <section key={tag} className="panel" aria-label={tag}>
                <h2 lang="en">{tag}</h2>
                {found.map((each) => (
                  <One key={each.key} operation={each} />
                ))}
              </section>
            ))}
          </div>
        );
      }}
    </Answer>
  );
}

const fits = (sought: string, ...texts: string[]) =>
  sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => texts.some((text) => text.toLowerCase().includes(word)));

function Topics() {
  const words = useWords(vendorWords);
  return (
    <div className="stack">
      {topics.map((topic) => (
        <section key={topic.address} className="panel" aria-label={topic.address}>
          <h2>
            <code>{topic.address}</code>
          </h2>
          <p lang="en">{topic.description}</p>
          <ul className="told">
            {topic.uses.map((use) => (
              <li key={use.summary}>
                <b>{words.actions[use.action]}</b>: <span lang="en">{use.summary}</span>
              </li>
            ))}
          </ul>
          <h3>{words.messages}</h3>
          <ul className="told">
            {topic.messages.map((message) => (
              <li key={message.title} lang="en">
                <b>{message.title}</b>. {message.summary}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
