import { useWords } from '../words/useWords';
import { frameWords } from './words';

type Props = {
  /** The address the shown answer is from, of the reporting-service. */
  address: string;
  query: Record<string, string | number | undefined>;
};

/** The shown table as a file: the same address, asked for as CSV. */
export function TakeCsv({ address, query }: Props) {
  const words = useWords(frameWords);
  const said = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  const asked = new URLSearchParams([...said, ['format', 'csv']]);
  return (
    <a className="ds-button slim" data-variant="tertiary" download href={`/api/reporting${address}?${asked}`}>
      <span className="sr">{words.save} </span>
      CSV
    </a>
  );
}
