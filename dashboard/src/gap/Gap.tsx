import { useQuery } from '@tanstack/react-query';
import { useTurn, useView } from '../address/useView';
import { groups, services } from '../ask/overview';
import { gap, type Subject } from '../ask/service';
import type { Reported } from '../ask/contract';
import { CopyLink } from '../frame/Acts';
import { Answer } from '../frame/Answer';
import { Title } from '../frame/Title';
import { Picture } from '../pictures/Picture';
import { Pictured } from '../pictures/Pictured';
import { useNameOfSubject } from '../service/useNameOfSubject';
import { part } from '../figures/size';
import { useForms, useNameOf, useWords } from '../words/useWords';
import { Targets } from './Targets';
import { gapWords } from './words';

/** Who would close most, and how every target stands. */
export function Gap() {
  const words = useWords(gapWords);
  const view = useView();
  const subject: Subject = {
    service: view.tjeneste ?? 'kjernejournal',
    group: view.gruppe ?? 'kommune',
    role: view.rolle === 'kilde' ? 'SOURCE' : 'CONSUMER',
  };
  const about = useNameOfSubject(subject);
  const closing = (
    <Answer asks={gap(subject, { ...view, omrade: undefined })} rows={6}>
      {(answer) => <Closing answer={answer} />}
    </Answer>
  );
  return (
    <Pictured about={about} pictures={{ leverandorer: closing, mal: <Targets /> }}>
      <div className="head">
        <div>
          <Title>{words.title}</Title>
          <p>{words.lead}</p>
        </div>
        <div className="acts">
          <Chosen subject={subject} />
          <CopyLink />
        </div>
      </div>
      <div className="stack">
        {closing}
        <Targets />
      </div>
    </Pictured>
  );
}

function Chosen({ subject }: { subject: Subject }) {
  const words = useWords(gapWords);
  const nameOf = useNameOf();
  const turn = useTurn();
  const known = (useQuery(services()).data?.items ?? []).filter((service) => service.groups.length > 0);
  const named = useQuery(groups()).data?.items ?? [];
  const own = known.find((service) => service.id === subject.service)?.groups ?? [{ group: subject.group }];
  const choose = (id: string) => {
    const service = known.find((each) => each.id === id);
    const kept = service?.groups.find((each) => each.group === subject.group) ?? service?.groups[0];
    turn({ tjeneste: id, gruppe: kept?.group, rolle: kept?.roles.includes('CONSUMER') ? undefined : 'kilde' }, true);
  };
  if (known.length === 0) return null;
  return (
    <>
      <label className="small">
        {words.service}
        <select className="ds-input" value={subject.service} onChange={(event) => choose(event.target.value)}>
          {known.map((service) => (
            <option key={service.id} value={service.id}>
              {nameOf(service)}
            </option>
          ))}
        </select>
      </label>
      <label className="small">
        {words.group}
        <select
          className="ds-input"
          value={subject.group}
          onChange={(event) => turn({ gruppe: event.target.value }, true)}
        >
          {own.map(({ group }) => (
            <option key={group} value={group}>
              {nameOf(named.find((each) => each.id === group) ?? { name: group })}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function Closing({ answer }: { answer: Reported['GapBody'] }) {
  const words = useWords(gapWords);
  const forms = useForms();
  const now = answer.figure?.sharePercent ?? null;
  const lines = [...answer.vendors, ...(answer.largest.actors > 0 ? [answer.largest] : [])];
  const ranked = [...lines].sort((one, other) => (other.sharePercent ?? -1) - (one.sharePercent ?? -1));
  const called = (line: Reported['ClosingBody']) =>
    line === answer.largest ? words.ten(forms.count(line.actors)) : (line.vendor?.name ?? words.noVendor);
  return (
    <Picture name="leverandorer" title={words.vendors} sentence={words.vendorsWhy} staged>
      <p className="small quiet">
        {words.now} {forms.percent(now)}
      </p>
      {answer.withheld && <p className="small quiet">{words.withheld}</p>}
      {ranked.length === 0 ? (
        <p className="small quiet">{words.none}</p>
      ) : (
        <table>
          <caption>{words.vendorsWhy}</caption>
          <thead>
            <tr>
              <th scope="col">{words.vendors}</th>
              <th scope="col" className="num">
                {words.actors}
              </th>
              <th scope="col" className="num">
                {words.share}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {ranked.map((line) => (
              <tr key={called(line)}>
                <th scope="row">{called(line)}</th>
                <td className="num">{forms.count(line.actors)}</td>
                <td className="num strong nowrap">{forms.percent(line.sharePercent)}</td>
                <td className="bar">
                  <svg width="100%" height="12" aria-hidden="true">
                    <rect width="100%" height="12" fill="var(--bar)" />
                    <rect width={part((line.sharePercent ?? 0) / 100)} height="12" fill="var(--s2)" />
                    <rect width={part((now ?? 0) / 100)} height="12" fill="var(--s5)" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Picture>
  );
}
