import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useView } from '../address/useView';
import { Way } from '../address/Way';
import { boardOf, STATUS_TABLE, statusTable } from '../ask/board';
import type { Reported } from '../ask/contract';
import { groups } from '../ask/overview';
import { CopyLink, Print } from '../frame/Acts';
import { Answer } from '../frame/Answer';
import { TakeCsv } from '../frame/TakeCsv';
import { Title } from '../frame/Title';
import { useCodes, useForms, useNameOf, useWords } from '../words/useWords';
import { BoardLine, Lozenge } from './BoardLine';
import { boardWords } from './words';
import './board.css';

type Status = Reported['BoardStatusBody']['status'];

/** From far to nothing; what cannot be said is listed by name below. */
const ORDER: readonly Status[] = ['WIDE', 'NARROW', 'ON_THE_WAY', 'NOTHING'];

/** One printed page a group of readers: A4, legible in grey. */
export function Board() {
  const words = useWords(boardWords);
  const nameOf = useNameOf();
  const view = useView();
  const { group = 'kommune' } = useParams({ strict: false }) as { group?: string };
  const known = useQuery(groups()).data?.items ?? [];
  const called = known.find(({ id }) => id === group);
  return (
    <>
      <div className="head">
        <div>
          <Title>{`${words.title}: ${called ? nameOf(called) : group}`}</Title>
        </div>
        <div className="acts">
          <CopyLink />
          <Print />
          <TakeCsv address={STATUS_TABLE} query={boardOf(group, view)} />
        </div>
        <nav className="readers acts" aria-label={words.choose}>
          {known.map((each) => (
            <Way key={each.id} to="/rapport/$group" params={{ group: each.id }}>
              {nameOf(each)}
            </Way>
          ))}
        </nav>
      </div>
      <Answer asks={statusTable(group, view)} rows={14}>
        {(answer) => <Sheet answer={answer} />}
      </Answer>
    </>
  );
}

function Sheet({ answer }: { answer: Reported['StatusTableAnswer'] }) {
  const words = useWords(boardWords);
  const codes = useCodes();
  const forms = useForms();
  const { items } = answer.services;
  const told = ORDER.flatMap((status) => items.filter((item) => item.status === status));
  const untold = items.filter((item) => item.status === 'CANNOT_TELL');
  return (
    <section className="panel sheet">
      <p className="quiet">{words.lead(codes.stage[answer.stage], forms.day(answer.date))}</p>
      {told.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={words.status}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.service}</th>
                <th scope="col">{words.status}</th>
                <th scope="col" className="num">
                  {words.share}
                </th>
                <th scope="col" className="num">
                  {words.counted}
                </th>
                <th scope="col" className="num">
                  {words.unknown}
                </th>
                <th scope="col" className="num">
                  {words.published}
                </th>
              </tr>
            </thead>
            <tbody>
              {told.map((item) => (
                <BoardLine key={item.service.id + item.role} item={item} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {untold.length > 0 && (
        <>
          <h3>{words.untold(forms.count(untold.length))}</h3>
          <p className="small faint wide">
            {untold
              .map((item) => item.service.name + (item.role === 'SOURCE' ? ` (${codes.role.SOURCE})` : ''))
              .join(' · ')}
          </p>
        </>
      )}
      <h3>{words.rule}</h3>
      <ul className="rules small">
        {([...ORDER, 'CANNOT_TELL'] as const).map((status) => (
          <li key={status}>
            <Lozenge status={status} /> <b>{words.statuses[status]}</b>: {words.rules[status]}
          </li>
        ))}
      </ul>
      <p className="small">
        <b>{answer.notice}</b>
      </p>
    </section>
  );
}
