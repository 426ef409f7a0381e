import { useMemo } from 'react';
import { useView } from '../address/useView';
import { dates } from '../figures/dates';
import { numbers } from '../figures/numbers';
import { codes } from './codes';
import type { Both, Language } from './language';

export const useLanguage = (): Language => (useView().sprak === 'en' ? 'en' : 'nb');

/** A page's own words in the language of its address. */
export const useWords = <W>(both: Both<W>): W => both[useLanguage()];

export const useCodes = () => useWords(codes);

const FORMS = { nb: { ...numbers('nb'), ...dates('nb') }, en: { ...numbers('en'), ...dates('en') } };

/** How numbers and days are written. */
export function useForms() {
  const language = useLanguage();
  return useMemo(() => FORMS[language], [language]);
}

/** A name that may have an English beside it. */
export function useNameOf() {
  const language = useLanguage();
  return (named: { name: string; nameEnglish?: string | null }) =>
    language === 'en' ? (named.nameEnglish ?? named.name) : named.name;
}
