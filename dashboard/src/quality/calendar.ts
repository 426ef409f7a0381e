import type { Dataset } from '../ask/bank';
import { codesOf, labelOf } from '../bank/rows';

export type Month = {
  month: string;
  expected: number | null;
  heard: number | null;
  /** Per cent of the expected, as answered. */
  share: number | null;
  /** How many of those heard of were only told of late; null where it is not known. */
  late: number | null;
};
export type Line = { key: string; organisation: string; vendor: string; service: string; months: Month[] };

const SERVICE = 'Tjeneste';
const VENDOR = 'Kilde';
const MEASURE = 'ContentsCode';
const TIME = 'Tid';

/** Of each vendor and service, month by month, how many were expected and heard of; where nobody was expected there is no line. */
export function linesOf(set: Dataset): Line[] {
  const codes = new Map(set.id.map((name) => [name, codesOf(set.dimension[name]!)]));
  const named = (name: string, code: string) => labelOf(set.dimension[name]!, code);
  const at = (chosen: Record<string, string>) =>
    set.id.reduce((sum, name, place) => sum * set.size[place]! + codes.get(name)!.indexOf(chosen[name]!), 0);
  const told = (service: string, organisation: string, time: string): Month => {
    const value = (measure: string) =>
      set.value[at({ [SERVICE]: service, [VENDOR]: organisation, [MEASURE]: measure, [TIME]: time })] ?? null;
    return {
      month: time.replace('M', '-'),
      expected: value('Ventet'),
      heard: value('Hort'),
      share: value('Andel'),
      late: value('Sent'),
    };
  };
  const line = (organisation: string, service: string): Line => ({
    key: `${organisation} ${service}`,
    organisation,
    vendor: named(VENDOR, organisation),
    service: named(SERVICE, service),
    months: codes.get(TIME)!.map((time) => told(service, organisation, time)),
  });
  return codes
    .get(VENDOR)!
    .flatMap((organisation) => codes.get(SERVICE)!.map((service) => line(organisation, service)))
    .filter(({ months }) => months.some(({ expected }) => (expected ?? 0) > 0));
}

/** Whether the table has any vendor, and the service where one is asked for: of nothing the bank answers nothing. */
export function someoneExpected({ dimension }: Pick<Dataset, 'dimension'>, service: string | undefined): boolean {
  const known = (name: string) => codesOf(dimension[name]!);
  return (
    known(VENDOR).length > 0 && (service === undefined ? known(SERVICE).length > 0 : known(SERVICE).includes(service))
  );
}

/** How dark a month is: the less was heard, the darker, from 0 to 5; nothing where nobody was expected or it is not known. */
export function shade({ expected, share }: Month): number | null {
  if (!expected || share === null) return null;
  return Math.ceil((100 - share) / 20);
}

/** Heard, expected and late of a month as they are written; late only where there are any. */
export function counts(
  { heard, expected, late }: Month,
  written: (count: number | null) => string,
): [string, string, string | undefined] {
  return [written(heard), written(expected), late ? written(late) : undefined];
}
