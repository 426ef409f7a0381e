import { useParams } from '@tanstack/react-router';
import { useView } from '../address/useView';
import { Way } from '../address/Way';
import type { Reported } from '../ask/contract';
import { profile } from '../ask/actor';
import { CopyLink, Print } from '../frame/Acts';
import { Answer } from '../frame/Answer';
import { Title } from '../frame/Title';
import { Picture } from '../pictures/Picture';
import { Pictured } from '../pictures/Pictured';
import { Some } from '../frame/Some';
import { useForms, useWords } from '../words/useWords';
import { Facts } from './Facts';
import { History } from './History';
import { Lines, told } from './Lines';
import { Origins } from './Origins';
import { actorWords } from './words';
import './actor.css';

/** Everything one actor has and lacks, since when, beside its county and the nation. */
export function Actor() {
  const { id = '' } = useParams({ strict: false }) as Record<string, string>;
  const view = useView();
  return (
    <Answer asks={profile(id, view)} rows={12}>
      {(answer) => <Profile answer={answer} />}
    </Answer>
  );
}

function Profile({ answer }: { answer: Reported['ProfileBody'] }) {
  const words = useWords(actorWords);
  const forms = useForms();
  const known = answer.lines.filter(told);
  const silent = answer.lines.filter((line) => !told(line));
  const track = (
    <Picture name="spor" title={words.track} sentence={answer.lines.length === 0 ? words.leadNone : words.trackWhy}>
      <Some of={answer.lines} says={words.trackNone(answer.actor.name)}>
        <p className="small faint">{words.trackWhy}</p>
      </Some>
      {known.length > 0 && <Lines lines={known} />}
      {silent.length > 0 && (
        <details open={known.length === 0}>
          <summary className="small">{words.unknownOnes(forms.count(silent.length))}</summary>
          <Lines lines={silent} />
        </details>
      )}
    </Picture>
  );
  return (
    <Pictured about={answer.actor.name} pictures={{ spor: track }}>
      <div className="head">
        <div>
          <p className="crumb">
            <Way to="/aktor">{words.crumb}</Way> / {words.kind[answer.kind]}
          </p>
          <Title>{answer.actor.name}</Title>
          <p>
            {answer.lines.length === 0
              ? words.leadNone
              : words.lead(forms.count(answer.lines.length), forms.count(known.length), forms.count(silent.length))}
          </p>
        </div>
        <div className="acts">
          <CopyLink />
          <Print />
        </div>
      </div>
      <div className="grid actor">
        {track}
        <div className="stack">
          <Facts answer={answer} />
          <Origins id={answer.actor.id} />
          <History id={answer.actor.id} />
        </div>
      </div>
    </Pictured>
  );
}
