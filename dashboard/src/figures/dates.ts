import type { Language } from '../words/language';

const MONTHS = {
  nb: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;
const HALF = { nb: ['første halvår', 'andre halvår'], en: ['first half of', 'second half of'] } as const;
const ABSENT = { nb: 'ukjent', en: 'unknown' } as const;
const OPEN = { nb: ['til ', 'fra '], en: ['until ', 'from '] } as const;
const SPAN = { nb: ' til ', en: ' to ' } as const;

type Maybe = string | null | undefined;

/** The only place where days become text: as precise as the source, no day invented. Every function takes null. */
export function dates(language: Language) {
  const month = (number: string) => MONTHS[language][Number(number) - 1] ?? number;
  const one = (written: string): string => {
    const part = /^(\d{4})-([HQ])([1-4])$/.exec(written);
    if (part) {
      const [, year, kind, number] = part as unknown as [string, string, string, string];
      if (kind === 'H') return `${HALF[language][Number(number) - 1] ?? ''} ${year}`;
      return language === 'nb' ? `${number}. kvartal ${year}` : `Q${number} ${year}`;
    }
    const [year = '', at, day] = written.split('T')[0]!.split('-');
    if (!at) return year;
    if (!day) return `${month(at)} ${year}`;
    return language === 'nb' ? `${Number(day)}. ${month(at)} ${year}` : `${Number(day)} ${month(at)} ${year}`;
  };
  /** A day, month, quarter, half, year or span, in words. */
  const day = (written: Maybe): string => {
    if (!written) return ABSENT[language];
    const [from = '', to] = written.split('/');
    if (to === undefined) return one(from);
    if (from === '..') return OPEN[language][0] + one(to);
    if (to === '..' || to === '') return OPEN[language][1] + one(from);
    return one(from) + SPAN[language] + one(to);
  };
  const oslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' });
  const short = (written: Maybe) => (written ? written.slice(0, 10).split('-').reverse().join('.') : ABSENT[language]);
  return {
    day,
    /** 30.06.2023 */
    short,
    month: (written: Maybe) => (written ? one(written.slice(0, 7)) : ABSENT[language]),
    /** Only the clock: 06:12. */
    clock: (written: Maybe) => (written ? (oslo.format(new Date(written)).split(' ')[1] ?? '') : ABSENT[language]),
    /** An instant as a clock in Norway shows it: 30.06.2023 06:12. */
    instant: (written: Maybe) => {
      if (!written) return ABSENT[language];
      const [date = '', time = ''] = oslo.format(new Date(written)).split(' ');
      return `${short(date)} ${time}`;
    },
  };
}

/** The day it is in Norway. */
export function today(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(now);
}

export type Dates = ReturnType<typeof dates>;

/** The day so many days before another. */
export function daysBefore(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() - days);
  return at.toISOString().slice(0, 10);
}
