import { useQuery } from '@tanstack/react-query';
import { useView } from '../address/useView';
import { contradictions, disagreements, setAside, unplaced, unreadable, vendors } from '../ask/quality';
import { session } from '../ask/session';
import { CopyLink } from '../frame/Acts';
import { Unheeded } from '../frame/Unheeded';
import { Title } from '../frame/Title';
import { Way } from '../address/Way';
import { useCodes, useForms, useLanguage, useWords } from '../words/useWords';
import { Pictured } from '../pictures/Pictured';
import { Imports } from '../vendor/Imports';
import { Calendar } from './Calendar';
import { Cites } from './Cites';
import { Counted } from './Counted';
import { Kpis } from './Kpis';
import { Audit } from './Audit';
import { Repairs } from './Repairs';
import { Vendors } from './Vendors';
import { WorkList } from './WorkList';
import { qualityWords } from './words';
import './quality.css';

/** Whether today's figures can be trusted: who is silent, what found no place, what disagrees. */
export function Quality() {
  const words = useWords(qualityWords);
  const codes = useCodes();
  const forms = useForms();
  const language = useLanguage();
  const view = useView();
  const roles = useQuery(session()).data?.roles ?? [];
  const sends = roles.includes('OPERATOR') || roles.includes('REPORTER');
  return (
    <Pictured pictures={{ kalender: <Calendar /> }}>
      <div className="head">
        <div>
          <Title>{words.title}</Title>
          <p>{words.lead}</p>
        </div>
        <div className="acts">
          <CopyLink />
        </div>
      </div>
      <div className="stack">
        <Kpis />
        <Vendors asks={vendors(view)} />
        {sends && <Imports />}
        <WorkList signed={roles} />
        {roles.includes('OPERATOR') && <Repairs />}
        {roles.includes('OPERATOR') && <Audit />}
        <Unheeded />
        <div className="grid halves">
          <Counted title={words.disagreements} asks={disagreements(view)}>
            {(item) => (
              <>
                <b>{item.service.name}</b>,{' '}
                {item.actor && (
                  <Way to="/aktor/$id" params={{ id: item.actor.id }}>
                    {item.actor.name}
                  </Way>
                )}{' '}
                <span className="faint">{words.clash[item.kind]}</span>
                {[item.one, item.other].map((side) => (
                  <div className="side" key={side.report.reference}>
                    {codes.stage[side.stage]}, {forms.day(side.from)}
                    <Cites reports={[side.report]} />
                  </div>
                ))}
              </>
            )}
          </Counted>
          <Counted title={words.contradictions} asks={contradictions(view)}>
            {(item) => (
              <>
                {item.text[language]}
                <div className="small faint">
                  {item.figure}
                  {item.other && ` · ${item.other}`}
                </div>
              </>
            )}
          </Counted>
          <Counted title={words.setAside} asks={setAside(view)}>
            {(item) => (
              <>
                <b>{words.causes[item.cause]}</b> {item.service} {item.stage && codes.stage[item.stage]}
                <Cites reports={[item.report]} />
              </>
            )}
          </Counted>
          <Counted title={words.unplaced} asks={unplaced(view)}>
            {(item) => (
              <>
                <b>{words.causes[item.cause]}</b> {item.service} {item.municipality}
                <Cites reports={[item.report]} />
              </>
            )}
          </Counted>
          <Counted title={words.unreadable} asks={unreadable()}>
            {(item) => (
              <>
                <b>{item.reason}</b>
                <div className="small faint">
                  {item.topic} {forms.count(item.partition)}:{forms.count(item.offset)}
                </div>
              </>
            )}
          </Counted>
        </div>
        <Calendar />
      </div>
    </Pictured>
  );
}
