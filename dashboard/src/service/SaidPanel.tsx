import { useView } from '../address/useView';
import { Way } from '../address/Way';
import type { Reported } from '../ask/contract';
import { statements, type Subject } from '../ask/service';
import { Answer } from '../frame/Answer';
import { usePublished } from '../frame/PublishedFigure';
import { Glass } from '../pictures/Tile';
import { useCodes, useForms, useWords } from '../words/useWords';
import { serviceWords } from './words';

type Statement = Reported['StatementBody'];

/** Every statement of a service, with quote and place: of named actors, and published figures that name nobody. */
export function SaidPanel({ subject }: { subject: Subject }) {
  const words = useWords(serviceWords);
  const forms = useForms();
  const view = useView();
  return (
    <Answer asks={statements(subject.service, view)} rows={5}>
      {(answer) => {
        const items = answer.statements.items.filter(
          (each) => each.role === subject.role && (!each.figure || each.figure.group === subject.group),
        );
        return (
          <section className="panel" aria-labelledby="said">
            <header>
              <h2 id="said">{words.said}</h2>
              <p>{words.saidCount(forms.count(items.length))}</p>
            </header>
            {items.length === 0 ? <p className="small quiet">{words.saidNone}</p> : <Said items={items} />}
          </section>
        );
      }}
    </Answer>
  );
}

function Said({ items }: { items: Statement[] }) {
  const words = useWords(serviceWords);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={words.said}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.actor}</th>
            <th scope="col">{words.stage}</th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.quote}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, index) => (
            <Line key={item.report?.reference ?? item.figure?.id ?? index} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ item }: { item: Statement }) {
  const words = useWords(serviceWords);
  const codes = useCodes();
  const forms = useForms();
  const tell = usePublished();
  const { actor, figure, report, stage } = item;
  const source = figure ?? report;
  return (
    <tr>
      <th scope="row">
        {actor ? (
          <Way to="/aktor/$id" params={{ id: actor.id }}>
            {actor.name}
          </Way>
        ) : (
          <span className="faint">{words.namesNobody}</span>
        )}
      </th>
      <td>
        {figure ? (
          <>
            <b>{tell(figure)}</b> {stage && codes.stage[stage]}
          </>
        ) : (
          stage && (
            <span className="staged">
              <Glass stage={stage} /> {codes.stage[stage]}
            </span>
          )
        )}
      </td>
      <td className="nowrap">
        {item.basis && `${item.basis === 'STARTED' ? words.started : words.observed} `}
        {forms.day(figure ? figure.asOf : item.validFrom)}
      </td>
      <td>
        {source?.quote && `«${source.quote}»`}
        <div className="small faint">
          {source?.title}
          {source?.place && `, ${source.place}`}
        </div>
      </td>
    </tr>
  );
}
