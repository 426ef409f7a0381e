import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { file, initiative } from '../ask/editing';
import { session } from '../ask/session';
import { SignedOut } from '../form/Outcome';
import { Answer } from '../frame/Answer';
import { Title } from '../frame/Title';
import { useWords } from '../words/useWords';
import { Editor } from './Editor';
import { Items } from './Items';
import { editWords } from './words';
import '../form/form.css';

/** One initiative, for a steward to change: milestones, assessments and follow-ups by form, all of it as a file. */
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
      <div className="stack">
        <Answer asks={initiative(id)} rows={6}>
          {(standing) => (
            <>
              <Items initiative={id} section="milestones" standing={standing} />
              <Items initiative={id} section="assessments" standing={standing} />
              <Items initiative={id} section="followUps" standing={standing} />
            </>
          )}
        </Answer>
        <section className="panel" aria-labelledby="whole">
          <h2 id="whole">{words.whole}</h2>
          <Answer asks={file(id)} rows={14}>
            {(standing) => <Editor key={id} id={id} standing={standing} />}
          </Answer>
        </section>
      </div>
    </>
  );
}
