import { useQuery } from '@tanstack/react-query';
import { useView } from '../address/useView';
import { contradictions, disagreements, setAside, unplaced, vendors } from '../ask/quality';
import { useForms, useWords } from '../words/useWords';
import { qualityWords } from './words';

/** Five numbers one looks at first. */
export function Kpis() {
  const words = useWords(qualityWords);
  const forms = useForms();
  const view = useView();
  const totals: [string, number | undefined][] = [
    [words.mandated, useQuery(vendors(view)).data?.vendors.total],
    [words.setAside, useQuery(setAside(view)).data?.total],
    [words.unplaced, useQuery(unplaced(view)).data?.total],
    [words.disagreements, useQuery(disagreements(view)).data?.total],
    [words.contradictions, useQuery(contradictions(view)).data?.total],
  ];
  return (
    <div className="kpis">
      {totals.map(([name, total]) => (
        <div key={name}>
          <b>{total === undefined ? '\u00a0' : forms.count(total)}</b>
          <span>{name}</span>
        </div>
      ))}
    </div>
  );
}
