import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { file } from '../ask/editing';
import { session, signInAt } from '../ask/session';
import { Answer } from '../frame/Answer';
import { Title } from '../frame/Title';
import { useWords } from '../words/useWords';
import { Editor } from './Editor';
import { editWords } from './words';
import './edit.css';

/** One initiative's file, for a steward to change. */
export function Edit() {
  const words = useWords(editWords);
  const { id } = useParams({ strict: false }) as { id: string };
  const who = useQuery(session()).data;
  return (
    <>
      <Title>{words.file(id)}</Title>
      <p>{words.fileLead}</p>
      {who && who.client === undefined && <SignedOut />}
      {who?.client !== undefined && !who.roles.includes('STEWARD') && <p className="note">{words.notSteward}</p>}
      <Answer asks={file(id)} rows={14}>
        {(standing) => <Editor key={id} id={id} standing={standing} />}
      </Answer>
    </>
  );
}

export function SignedOut() {
  const words = useWords(editWords);
  return (
    <p className="note" role="status">
      {words.signedOut}{' '}
      <a href={signInAt()} className="sign-in">
        {words.signIn}
      </a>
    </p>
  );
}
