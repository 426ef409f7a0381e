import type { Adopted } from './contract';
import { send } from './session';

export type SheetOutcome = Adopted['SheetOutcome'];

/** What a sheet may be about, and the columns of an empty one. */
export const SHEETS = {
  ACTORS: 'id,kind,name,orgnr,kommunenr,parents,groups,county,opened,closed,sources,source,from,version',
  SYSTEMS: 'id,name,vendor,vendorName,vendorNumber,aliases,versions,source,link,from,version',
  SYSTEMS_IN_USE: 'actor,system,serviceArea,from,to,source,version',
  DELEGATIONS: 'id,vendor,scheme,organisation,services,from,to,version',
  MEMBERSHIPS: 'actor,group,from,to,source,version',
  AREAS: 'id,kind,name,complete,registeredFrom,sources,source,from,version',
} as const;

export type SheetKind = keyof typeof SHEETS;

export const enter = (kind: SheetKind, text: string, dryRun: boolean) =>
  send<SheetOutcome>('POST', `/api/adoption/v1/registry-sheets?kind=${kind}&dryRun=${dryRun}`, text, {
    'Content-Type': 'text/csv',
    Accept: 'application/json',
  });
