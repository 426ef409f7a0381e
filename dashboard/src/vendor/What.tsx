import type { Adopted, Stage } from '../ask/contract';
import { useCodes, useForms, useWords } from '../words/useWords';
import { vendorWords } from './words';

type Content = {
  actor?: Adopted['ActorReference'] | null;
  service?: string | null;
  stage?: Stage | null;
  state?: Adopted['SupportState'];
  product?: string;
  month?: string;
  volume?: number;
};

/** What one report says, in a line: its kind, of whom, of which service, and how far. */
export function What({ report }: { report: Adopted['RecordedReport'] | undefined }) {
  const words = useWords(vendorWords);
  const codes = useCodes();
  const forms = useForms();
  if (!report) return <>{words.notKept}</>;
  const { actor, service, stage, state, product, month, volume } = report.content as Content;
  const said = [
    service,
    actor && [`${actor.scheme} ${actor.value}`, actor.serviceArea].filter(Boolean).join(' '),
    product,
    stage && codes.stage[stage],
    state && words.states[state],
    month && `${forms.month(month)}: ${forms.amount(volume)}`,
  ];
  return (
    <>
      {words.kinds[report.type]} <span className="small faint">{said.filter(Boolean).join(' · ')}</span>
    </>
  );
}
