import { Way } from '../address/Way';
import type { Reported } from '../ask/contract';
import { Glass } from '../pictures/Tile';
import { Track } from '../pictures/Track';
import { useCodes, useForms, useWords } from '../words/useWords';
import { actorWords } from './words';

type ProfileLine = Reported['ProfileLineBody'];

/** Whether anything at all is told of a line. */
export const told = (line: ProfileLine) => line.standing.stage !== 'UNKNOWN' || line.standing.possible.length > 1;

/** A line each service and unit: how far, since when, and how far others are. */
export function Lines({ lines }: { lines: readonly ProfileLine[] }) {
  const words = useWords(actorWords);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={words.track}>
      <table className="lines">
        <thead>
          <tr>
            <th scope="col">{words.service}</th>
            <th scope="col">{words.stage}</th>
            <th scope="col" className="road">
              {words.from}
            </th>
            <th scope="col" className="num">
              {words.county}
            </th>
            <th scope="col" className="num">
              {words.nation}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.actor.id + line.service.id + line.role + line.group.id} line={line} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line }: { line: ProfileLine }) {
  const codes = useCodes();
  const { service, group, role, actor, standing, inCounty, nationally } = line;
  return (
    <tr>
      <th scope="row">
        <Way
          to="/tjeneste/$service/$group"
          params={{ service: service.id, group: group.id }}
          search={{ rolle: role === 'SOURCE' ? 'kilde' : undefined }}
        >
          {service.name}
        </Way>
        <div className="small faint">
          {actor.name}
          {role === 'SOURCE' && `, ${codes.role.SOURCE}`}
        </div>
      </th>
      <td>
        <Standing standing={standing} />
      </td>
      <td className="road">
        <Track stage={standing.stage} possible={standing.possible} />
      </td>
      <td className="num nowrap">
        <Others others={inCounty} />
      </td>
      <td className="num nowrap">
        <Others others={nationally} />
      </td>
    </tr>
  );
}

export function Standing({ standing }: { standing: ProfileLine['standing'] }) {
  const words = useWords(actorWords);
  const codes = useCodes();
  const forms = useForms();
  const clash = standing.stage === 'UNKNOWN' && standing.possible.length > 1;
  return (
    <>
      <span className="staged">
        <Glass stage={standing.stage} />
        <b>{clash ? words.clash : codes.stage[standing.stage]}</b>
      </span>
      <div className="small faint">
        {clash
          ? `${words.maybe} ${standing.possible.map((stage) => codes.stage[stage]).join(' / ')}`
          : standing.since
            ? `${words.since} ${forms.day(standing.since)}`
            : standing.stage === 'UNKNOWN' && words.nobody}
        {standing.derived && ` · ${words.derived}`}
        {standing.scopeLimited && ` · ${words.limited}`}
      </div>
    </>
  );
}

function Others({ others }: { others: ProfileLine['inCounty'] }) {
  const words = useWords(actorWords);
  const codes = useCodes();
  const forms = useForms();
  if (!others) return <span className="faint">–</span>;
  if (others.state === 'SUPPRESSED') return <>*</>;
  if (others.state === 'NOT_OFFERED') return <span className="small faint">{codes.state.NOT_OFFERED}</span>;
  return (
    <>
      {forms.percent(others.figure?.sharePercent)}
      {others.figure && others.figure.unknown > 0 && (
        <div className="small faint">{words.stand(forms.count(others.figure.unknown))}</div>
      )}
    </>
  );
}
