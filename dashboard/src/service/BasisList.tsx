import type { Reported } from '../ask/contract';
import { useCodes, useForms, useWords } from '../words/useWords';
import { explainWords } from './explainWords';

/** Every part a figure's basis has: none of them may be left to guess. */
export function BasisList({ cell, basis }: { cell: Reported['CellBody']; basis: Reported['BasisBody'] }) {
  const words = useWords(explainWords);
  const codes = useCodes();
  const forms = useForms();
  const { figure, age } = cell;
  const parts: [string, string][] = [
    [words.numerator, `${forms.count(figure?.numerator)}, ${codes.stage[basis.stage]}`],
    [words.denominator, forms.count(figure?.denominator)],
    [words.unknown, forms.count(figure?.unknown)],
    [words.notRelevant, forms.count(figure?.notRelevant)],
    [words.bounds, `${forms.percent(figure?.lowerPercent)} – ${forms.percent(figure?.upperPercent)}`],
    [words.role, codes.role[basis.role]],
    [words.weight, codes.weight[basis.weight]],
    [words.scope, basis.scope ?? words.whole],
    [words.rollup, basis.rollup === 'none' ? words.none : basis.rollup],
    [words.date, forms.day(basis.date)],
    [words.knownAt, basis.knownAt.length > 10 ? forms.instant(basis.knownAt) : forms.day(basis.knownAt)],
    [words.structure, forms.day(basis.structure)],
    [words.completeness, forms.percent(figure?.completenessPercent)],
    [words.setAside, forms.count(basis.setAside)],
    [words.unplaced, forms.count(basis.unplaced)],
    [words.derived, forms.count(cell.derived)],
    [words.limited, forms.count(cell.scopeLimited)],
    [words.age, age ? words.days(forms.count(age.medianDays), forms.count(age.oldestDays)) : '–'],
  ];
  return (
    <dl className="basis">
      {parts.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
