import type { SheetOutcome } from '../ask/sheets';
import { useForms, useLanguage, useWords } from '../words/useWords';
import { registerWords } from './words';

/** What became of each row, or would; those refused first. */
export function Rows({ outcome }: { outcome: SheetOutcome }) {
  const words = useWords(registerWords);
  const language = useLanguage();
  const forms = useForms();
  const rows = [...outcome.rows].sort((one, other) => rank(one.outcome) - rank(other.outcome)).slice(0, SHOWN);
  return (
    <section className="panel" aria-labelledby="rows">
      <h2 id="rows">{outcome.dryRun ? words.tried : words.entered}</h2>
      <p>
        {words.counts(
          forms.count(outcome.created),
          forms.count(outcome.changed),
          forms.count(outcome.unchanged),
          forms.count(outcome.refused),
        )}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.id}</th>
            <th scope="col">{words.outcome}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const why = row.problem ?? row.notice;
            return (
              <tr key={row.line}>
                <td className="num">{forms.count(row.line)}</td>
                <th scope="row">{row.id}</th>
                <td>{words.outcomes[row.outcome] ?? row.outcome}</td>
                <td>
                  {why && (language === 'nb' ? why.detailNb : why.detail)} {why && <code>{why.code}</code>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

const SHOWN = 500;
const rank = (outcome: string) => (outcome === 'refused' ? 0 : 1);
