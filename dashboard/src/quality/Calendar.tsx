import { useQuery } from '@tanstack/react-query';
import { useTurn, useView } from '../address/useView';
import { services } from '../ask/overview';
import { Picture } from '../pictures/Picture';
import { useWidth } from '../pictures/useWidth';
import { useForms, useNameOf, useWords } from '../words/useWords';
import { CalendarTable } from './CalendarTable';
import { Expected } from './Expected';
import { counts, shade, type Line, type Month } from './calendar';
import { qualityWords } from './words';

/** At most so many lines are drawn; all of them are in the table. */
const MOST = 24;

/** How much of what was expected of each vendor was heard, month by month. */
export function Calendar() {
  return <Expected view={useView()}>{(lines) => <Drawn lines={lines} />}</Expected>;
}

function Drawn({ lines }: { lines: Line[] }) {
  const words = useWords(qualityWords);
  const forms = useForms();
  const months = lines[0]?.months ?? [];
  return (
    <Picture
      name="kalender"
      title={words.calendar}
      sentence={words.calendarSays(
        forms.count(lines.length),
        forms.month(months[0]?.month),
        forms.month(months.at(-1)?.month),
      )}
      note={<OfService />}
      table={<CalendarTable lines={lines} />}
      legend={<Legend />}
      below={<p className="small faint">{words.calendarWhy}</p>}
    >
      {lines.length === 0 ? (
        <p className="small quiet">{words.nobodyExpected}</p>
      ) : (
        <Squares lines={lines.slice(0, MOST)} />
      )}
      {lines.length > MOST && <p className="small faint">{words.calendarSome(forms.count(MOST))}</p>}
    </Picture>
  );
}

/** Of which service: the address says it. */
function OfService() {
  const words = useWords(qualityWords);
  const nameOf = useNameOf();
  const view = useView();
  const turn = useTurn();
  const known = useQuery(services()).data?.items ?? [];
  return (
    <label className="small">
      <span className="sr">{words.service}</span>
      <select
        className="ds-input slim"
        value={view.tjeneste ?? ''}
        onChange={(event) => turn({ tjeneste: event.target.value || undefined }, true)}
      >
        <option value="">{words.allServices}</option>
        {known.map((each) => (
          <option key={each.id} value={each.id}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Legend() {
  const words = useWords(qualityWords);
  return (
    <>
      <span>
        <Box fill="var(--s0)" /> {words.allHeard}
      </span>
      <span>
        <Box fill="var(--s5)" /> {words.noneHeard}
      </span>
      <span>
        <Box fill="none" /> {words.noneExpected}
      </span>
    </>
  );
}

function Box({ fill }: { fill: string }) {
  return (
    <svg width="14" height="14" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="13" height="13" fill={fill} stroke="var(--line-2)" />
    </svg>
  );
}

const STEP = 26;
const HEAD = 20;

function Squares({ lines }: { lines: Line[] }) {
  const words = useWords(qualityWords);
  const forms = useForms();
  const { holder, width } = useWidth<HTMLDivElement>(900);
  const left = Math.min(320, width * 0.36);
  const all = lines[0]!.months;
  const shown = width < 560 ? all.length - 6 : 0;
  const months = all.slice(Math.max(0, shown));
  const each = (width - left) / months.length;
  const fits = Math.floor(left / 6.6);
  const cut = (text: string) => (text.length > fits ? `${text.slice(0, fits - 1)}…` : text);
  return (
    <div ref={holder}>
      <svg width={width} height={HEAD + lines.length * STEP} aria-hidden="true" focusable="false" fontSize="12">
        {months.map(({ month }, at) => (
          <text key={month} x={left + (at + 0.5) * each} y="13" textAnchor="middle" fill="var(--ink-2)">
            {short(month)}
          </text>
        ))}
        {lines.map((line, row) => (
          <g key={line.key} transform={`translate(0 ${HEAD + row * STEP})`}>
            <text x="0" y="17" fill="var(--ink)">
              <title>{nameOf(line)}</title>
              {cut(nameOf(line))}
            </text>
            {line.months.slice(Math.max(0, shown)).map((month, at) => (
              <g key={month.month} transform={`translate(${left + at * each} 0)`}>
                <title>{`${forms.month(month.month)}: ${words.heardOf(...counts(month, forms.count))}`}</title>
                <Square month={month} width={each} />
              </g>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

const nameOf = ({ vendor, service }: Line) => `${vendor}, ${service}`;

/** 01.24 */
const short = (month: string) => `${month.slice(5)}.${month.slice(2, 4)}`;

function Square({ month, width }: { month: Month; width: number }) {
  const forms = useForms();
  const step = shade(month);
  if (!month.expected) return <rect x="1" y="1" width={width - 2} height={STEP - 2} fill="none" stroke="var(--line)" />;
  const text = `${forms.count(month.heard)}/${forms.count(month.expected)}`;
  const dark = step !== null && step > 3;
  return (
    <>
      <rect
        x="1"
        y="1"
        width={width - 2}
        height={STEP - 2}
        fill={step === null ? 'url(#unknown)' : `var(--s${step})`}
        stroke="var(--line-2)"
      />
      {text.length * 7 < width && (
        <text x={width / 2} y="17" textAnchor="middle" fill={dark ? 'var(--on-high)' : 'var(--on-low)'}>
          {text}
        </text>
      )}
    </>
  );
}
