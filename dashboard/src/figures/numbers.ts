import type { Language } from '../words/language';

const LOCALE = { nb: 'nb-NO', en: 'en-GB' } as const;
const ABSENT = { nb: 'ukjent', en: 'unknown' } as const;
const NBSP = '\u00a0';

type Maybe = number | null | undefined;

/** The only place where numbers become text. Every function takes null, which is unknown and never nought. */
export function numbers(language: Language) {
  const whole = new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 0 });
  const tenth = new Intl.NumberFormat(LOCALE[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const loose = new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 2 });
  const absent = ABSENT[language];
  const sign = language === 'nb' ? `${NBSP}%` : '%';
  const known = (x: Maybe): x is number => x !== null && x !== undefined && Number.isFinite(x);

  /** Per cent with one decimal; not all is never told as 100, not none never as 0. */
  const percent = (x: Maybe) => {
    if (!known(x)) return absent;
    if (x === 0 || x === 100) return whole.format(x) + sign;
    if (x > 0 && x < 0.05) return `<${NBSP}${tenth.format(0.1)}${sign}`;
    return tenth.format(x < 100 ? Math.min(x, 99.9) : x) + sign;
  };
  return {
    absent,
    count: (x: Maybe) => (known(x) ? whole.format(x) : absent),
    /** A number of a source or a pace: as many decimals as it has, two at most. */
    amount: (x: Maybe) => (known(x) ? loose.format(x) : absent),
    percent,
    /** In a cell: whole per cent from 10 up, one decimal below. */
    cellPercent: (x: Maybe) => {
      if (!known(x)) return absent;
      return x >= 9.95 && x <= 99.49 ? whole.format(x) + sign : percent(x);
    },
    points: (x: Maybe) => (known(x) ? (x > 0 ? '+' : '') + tenth.format(x).replace('-', '−') : absent),
    difference: (x: Maybe) => (known(x) ? (x > 0 ? '+' : '') + whole.format(x).replace('-', '−') : absent),
  };
}

export type Numbers = ReturnType<typeof numbers>;
