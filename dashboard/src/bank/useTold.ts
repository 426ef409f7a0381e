import { useForms } from '../words/useWords';
import type { BankCell, BankColumn } from './rows';
import { monthOf } from './rows';

/** A cell in words: its number as its measure is written, or the sign it has instead. */
export function useTold(measure: BankColumn | undefined) {
  const forms = useForms();
  return ({ value, status }: BankCell): string => {
    if (value === null) return status ?? forms.absent;
    if (measure?.months) return forms.month(monthOf(value));
    return measure?.percent ? forms.percent(value) : forms.amount(value);
  };
}
