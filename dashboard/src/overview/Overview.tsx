import { useTurn, useView } from '../address/useView';
import { stageOf } from '../address/view';
import { attention, changes, cubes, matrix } from '../ask/overview';
import type { Reported } from '../ask/contract';
import { CopyLink, Print } from '../frame/Acts';
import { Answer } from '../frame/Answer';
import { FigureTable } from '../frame/FigureTable';
import { Nationwide } from '../frame/Nationwide';
import { Title } from '../frame/Title';
import { daysBefore, today } from '../figures/dates';
import { Picture } from '../pictures/Picture';
import { Pictured } from '../pictures/Pictured';
import { Some } from '../frame/Some';
import { useCodes, useForms, useWords } from '../words/useWords';
import { Attention } from './Attention';
import { Cubes } from './Cubes';
import { Events } from './Events';
import { HeatTable } from './HeatTable';
import { Latest } from './Latest';
import { Legend } from './Legend';
import { Moved } from './Moved';
import { PhoneList } from './PhoneList';
import { chosen } from './selection';
import { overviewWords } from './words';
import './overview.css';
import './aside.css';

export function Overview() {
  const words = useWords(overviewWords);
  const codes = useCodes();
  const forms = useForms();
  const view = useView();
  const day = view.dato ?? today(new Date());
  const heat = (
    <Answer asks={matrix(view)} rows={12}>
      {(answer) => <Heat answer={answer} />}
    </Answer>
  );
  const cubed = <Answer asks={matrix(view)}>{(answer) => <CubesOf answer={answer} />}</Answer>;
  return (
    <Pictured pictures={{ matrise: heat, kuber: cubed }}>
      <div className="head">
        <div>
          <Title>{words.title}</Title>
          <p>{words.lead(codes.stage[stageOf(view)], forms.day(day))}</p>
        </div>
        <div className="acts">
          <CopyLink />
          <Print />
        </div>
      </div>
      <Nationwide />
      <div className="grid aside">
        <div className="stack">
          {heat}
          <div className="desk">{cubed}</div>
        </div>
        <div className="stack">
          <Answer asks={attention(view)}>{(answer) => <Attention answer={answer} />}</Answer>
          <Answer asks={matrix(view)}>{(answer) => <Moved answer={answer} />}</Answer>
          <Answer asks={changes(daysBefore(day, 7), view)}>{(answer) => <Latest answer={answer} />}</Answer>
          <Events />
        </div>
      </div>
    </Pictured>
  );
}

function CubesOf({ answer }: { answer: Reported['MatrixBody'] }) {
  const view = useView();
  const { groups } = chosen(answer, view);
  return (
    <Answer asks={cubes(view)}>
      {(cubed) => <Cubes answer={cubed} groups={groups} all={view.rader === 'alle'} />}
    </Answer>
  );
}

function Heat({ answer }: { answer: Reported['MatrixBody'] }) {
  const words = useWords(overviewWords);
  const forms = useForms();
  const view = useView();
  const turn = useTurn();
  const shown = chosen(answer, view);
  const names = new Map(shown.groups.map((group) => [group.id, group.name]));
  const cells = shown.rows.flatMap((row) =>
    row.cells.filter((cell) => names.has(cell.group)).map((cell) => ({ row, cell })),
  );
  const known = cells.filter(({ cell }) => typeof cell.figure?.sharePercent === 'number').length;
  const lines = cells.map(({ row, cell }) => ({
    key: row.service.id + row.role + cell.group,
    label: `${row.service.name}, ${names.get(cell.group)}`,
    figure: cell.figure,
    state: cell.state,
  }));
  return (
    <Picture
      name="matrise"
      title={words.table}
      staged
      sentence={words.sentence(forms.count(known), forms.count(cells.length))}
      legend={<Legend />}
      table={<FigureTable head={words.service} lines={lines} />}
      note={
        <>
          {answer.basis.provisional && <span className="small faint">{words.provisional}</span>}
          <button
            type="button"
            className="ds-button slim"
            data-variant="tertiary"
            onClick={() => turn({ rader: view.rader ? undefined : 'alle' })}
          >
            {view.rader ? words.fewRows : words.allRows}
          </button>
        </>
      }
    >
      <Some of={cells}>
        <div className="desk">
          <HeatTable {...shown} />
        </div>
        <div className="phone">
          <PhoneList {...shown} />
        </div>
      </Some>
    </Picture>
  );
}
