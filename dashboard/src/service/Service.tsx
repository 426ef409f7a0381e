import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useView } from '../address/useView';
import { Way } from '../address/Way';
import { groups } from '../ask/overview';
import { service, type Subject } from '../ask/service';
import { CopyLink, Print } from '../frame/Acts';
import { Answer } from '../frame/Answer';
import { Title } from '../frame/Title';
import { useCodes, useNameOf, useWords } from '../words/useWords';
import { Pictured } from '../pictures/Pictured';
import { MilestonePanel, SupportPanel } from './AroundPanels';
import { CountyPanel } from './CountyPanel';
import { CurvePanel } from './CurvePanel';
import { FunnelPanel } from './FunnelPanel';
import { GapPanel } from './GapPanel';
import { MapPanel } from './MapPanel';
import { SaidPanel } from './SaidPanel';
import { Strip } from './Strip';
import { useNameOfSubject } from './useNameOfSubject';
import { serviceWords } from './words';
import './service.css';

export function Service() {
  const { service: id = '', group = '' } = useParams({ strict: false }) as Record<string, string>;
  const view = useView();
  const subject: Subject = { service: id, group, role: view.rolle === 'kilde' ? 'SOURCE' : 'CONSUMER' };
  const about = useNameOfSubject(subject);
  const pictures = {
    kart: <MapPanel subject={subject} />,
    kurve: <CurvePanel subject={subject} />,
    arsaker: <GapPanel subject={subject} />,
    trakt: <FunnelPanel subject={subject} />,
    fylker: <CountyPanel subject={subject} />,
  };
  return (
    <Pictured about={about} pictures={pictures}>
      <Answer asks={service(id)} rows={1}>
        {(answer) => <Head answer={answer} subject={subject} />}
      </Answer>
      <div className="stack">
        <Strip subject={subject} />
        <div className="grid service">
          <div className="stack">
            {pictures.kart}
            <MilestonePanel service={id} />
            <SupportPanel service={id} />
          </div>
          <div className="stack">
            {pictures.kurve}
            <div className="grid halves">
              {pictures.arsaker}
              {pictures.trakt}
            </div>
            {pictures.fylker}
          </div>
        </div>
        <SaidPanel subject={subject} />
      </div>
    </Pictured>
  );
}

type ServiceAnswer = import('../ask/contract').Promised['ServiceAnswer'];

function Head({ answer, subject }: { answer: ServiceAnswer; subject: Subject }) {
  const words = useWords(serviceWords);
  const codes = useCodes();
  const nameOf = useNameOf();
  const known = useQuery(groups()).data?.items ?? [];
  const called = (id: string) => {
    const group = known.find((each) => each.id === id);
    return group ? nameOf(group) : id;
  };
  const roles = answer.groups.find((each) => each.group === subject.group)?.roles ?? [];
  return (
    <div className="head">
      <div>
        <p className="crumb">
          <Way to="/tjeneste">{words.crumb}</Way> / {answer.solutionName}
        </p>
        <Title>{`${nameOf(answer)}, ${called(subject.group).toLowerCase()}`}</Title>
        {subject.role === 'SOURCE' && <p>{codes.role.SOURCE}</p>}
      </div>
      <div className="acts">
        <CopyLink />
        <Print />
      </div>
      <div className="choices">
        <nav className="choice" aria-label={words.group}>
          {answer.groups.map((each) => (
            <Way
              key={each.group}
              to="/tjeneste/$service/$group"
              params={{ service: answer.id, group: each.group }}
              search={{ rolle: roleFor(each.roles) }}
            >
              {called(each.group)}
            </Way>
          ))}
        </nav>
        {roles.length > 1 && (
          <nav className="choice" aria-label={words.role}>
            {roles.map((role) => (
              <Way
                key={role}
                to="/tjeneste/$service/$group"
                params={{ service: answer.id, group: subject.group }}
                search={{ rolle: role === 'SOURCE' ? 'kilde' : undefined }}
              >
                {codes.role[role]}
              </Way>
            ))}
          </nav>
        )}
      </div>
    </div>
  );
}

const roleFor = (roles: readonly string[]) => (roles.includes('CONSUMER') ? undefined : ('kilde' as const));
