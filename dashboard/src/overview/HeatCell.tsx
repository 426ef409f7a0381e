import { Way } from '../address/Way';
import type { Reported } from '../ask/contract';
import { shade } from '../figures/size';
import { useFresh } from '../frame/useFresh';
import { Bounds } from '../pictures/Bounds';
import { Spark } from '../pictures/Spark';
import { useCodes, useForms, useWords } from '../words/useWords';
import { overviewWords } from './words';

type Props = {
  cell: Reported['MatrixCellBody'] | undefined;
  service: string;
  role: 'SOURCE' | 'CONSUMER' | 'UNKNOWN';
  name: string;
};

/** One service in one group: the share as far as it is known, and everything it must not be taken for. */
export function HeatCell({ cell, service, role, name }: Props) {
  const words = useWords(overviewWords);
  const fresh = useFresh(cell?.figure && `${cell.figure.numerator}/${cell.figure.denominator}/${cell.figure.unknown}`);
  if (!cell)
    return (
      <div className="none">
        <span className="sr">{words.notOfGroup}</span>
      </div>
    );
  if (cell.state === 'NOT_OFFERED') return <div className="none">{words.notOffered}</div>;
  if (cell.state === 'UNKNOWN' && cell.published === 0) return <Reason cell={cell} />;
  return (
    <Way
      to="/tjeneste/$service/$group"
      params={{ service, group: cell.group }}
      search={{ rolle: role === 'SOURCE' ? 'kilde' : undefined }}
      className={`cell ${look(cell)}${fresh ? ' fresh' : ''}`}
    >
      <span className="sr">{name}: </span>
      <Inside cell={cell} />
    </Way>
  );
}

function look({ state, figure, published }: Reported['MatrixCellBody']): string {
  if (state === 'SUPPRESSED') return 'plain';
  if (figure?.sharePercent === null || figure?.sharePercent === undefined)
    return published > 0 ? 'published' : 'unknown';
  return `shade${shade(figure.sharePercent)}`;
}

function Reason({ cell }: { cell: Reported['MatrixCellBody'] }) {
  const words = useWords(overviewWords);
  const codes = useCodes();
  return (
    <div className="none">
      {cell.reason === 'NO_TOTAL' || !cell.reason ? words.sizeUnknown : codes.reason[cell.reason]}
    </div>
  );
}

function Inside({ cell }: { cell: Reported['MatrixCellBody'] }) {
  const words = useWords(overviewWords);
  const forms = useForms();
  const { figure, published, derived, curve, targets } = cell;
  const aims = targets.filter((target) => target.unit === 'PERCENT').map((target) => target.value);
  const publ = published > 0 && words.published(forms.count(published));
  if (cell.state === 'SUPPRESSED') return <span className="value">*</span>;
  if (!figure) {
    return (
      <>
        <span className="value">{words.unknown}</span>
        <span className="under">{publ}</span>
      </>
    );
  }
  if (figure.sharePercent === null) {
    const known = forms.count(figure.denominator - figure.unknown);
    const none = figure.noShare === 'NOBODY_RELEVANT';
    return (
      <>
        <span className="value">{none ? words.notRelevant : words.unknown}</span>
        <span className="under">{publ || (!none && words.reported(known, forms.count(figure.denominator)))}</span>
        {!none && <Bounds figure={figure} targets={aims} />}
      </>
    );
  }
  const all = derived > 0 && figure.numerator === figure.denominator;
  const points = curve.map((point) => point.sharePercent);
  return (
    <>
      <span className="value">{forms.cellPercent(figure.sharePercent)}</span>
      {new Set(points).size > 1 && <Spark values={points} />}
      <span className="under">
        <span>{all ? words.all : `${forms.count(figure.numerator)}/${forms.count(figure.denominator)}`}</span>
        <i>
          {figure.unknown > 0 && (
            <>
              {forms.count(figure.unknown)}?<span className="sr"> {words.unknown}</span>
            </>
          )}
          {figure.unknown === 0 && derived > 0 && words.derived}
        </i>
      </span>
      <Bounds figure={figure} onDark={figure.sharePercent > 60} targets={aims} />
    </>
  );
}
