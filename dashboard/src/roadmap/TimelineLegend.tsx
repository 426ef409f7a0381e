import { GanttMark, type Promised } from '../pictures/GanttMark';
import { dayNumber } from '../figures/days';
import { useWords } from '../words/useWords';
import { milestoneWords } from './milestoneWords';
import { roadmapWords } from './words';

const [FIRST, LAST] = [dayNumber('2020-12-31') + 1, dayNumber('2021-12-31')];
const x = (day: number) => 4 + ((day - FIRST) * 38) / (LAST - FIRST);

export function TimelineLegend() {
  const words = useWords(roadmapWords);
  const { firmness } = useWords(milestoneWords);
  const spans = (['DECIDED', 'INTENT', 'FORECAST', 'CONDITIONAL'] as const).map((each) => ({
    text: firmness[each],
    date: { date: '2021', firmness: each, kind: 'PLANNED' } as Promised,
    passed: false,
  }));
  const points = [
    { text: words.planned, date: { date: '2021-06', firmness: 'DECIDED', kind: 'PLANNED' } as Promised, passed: false },
    { text: words.happened, date: { date: '2021-06', firmness: 'DECIDED', kind: 'ACTUAL' } as Promised, passed: false },
    { text: words.passed, date: { date: '2021-06', firmness: 'DECIDED', kind: 'PLANNED' } as Promised, passed: true },
  ];
  return [...spans, ...points].map(({ text, date, passed }) => (
    <span key={text}>
      <svg width="46" height="14" aria-hidden="true">
        <GanttMark date={date} x={x} y={7} first={FIRST} last={LAST} passed={passed} />
      </svg>
      {text}
    </span>
  ));
}
