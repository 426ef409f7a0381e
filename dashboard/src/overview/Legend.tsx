import { useWords } from '../words/useWords';
import { overviewWords } from './words';

const STEPS = ['0', '1–20', '21–40', '41–60', '61–80', '81–100 %'];

export function Legend() {
  const words = useWords(overviewWords);
  return (
    <>
      <b>{words.share}</b>
      {STEPS.map((text, step) => (
        <span key={text}>
          <svg width="16" height="12" aria-hidden="true">
            <rect width="16" height="12" rx="2" fill={`var(--s${step})`} stroke="var(--line-2)" strokeWidth=".6" />
          </svg>
          {text}
        </span>
      ))}
      <span>
        <svg width="22" height="10" aria-hidden="true">
          <rect width="22" height="10" fill="url(#unknown)" />
        </svg>
        <b>29?</b> {words.maybe}
      </span>
      <span>
        <svg width="5" height="12" aria-hidden="true">
          <rect x="1.5" width="2" height="12" fill="var(--late)" />
        </svg>
        {words.target}
      </span>
      <span>
        <svg width="20" height="12" aria-hidden="true">
          <rect x=".5" y=".5" width="19" height="11" fill="none" stroke="var(--control)" strokeDasharray="3 2" />
        </svg>
        {words.publishedOnly}
      </span>
    </>
  );
}
