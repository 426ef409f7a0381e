import type { Adopted } from './contract';
import { send } from './session';

/** A delegation nobody has registered yet, as a form asks for it. */
export type NewDelegation = {
  id: string;
  vendor: string;
  scheme: string;
  organisation: string;
  services: string;
  from: string;
  to: string;
};

export type DelegationTrial = Adopted['DelegationDryRun'];

/** What is there already stays as it is: it is refused, not overwritten. */
export const delegate = (delegation: NewDelegation, dryRun: boolean) =>
  send<DelegationTrial>(
    'PUT',
    `/api/adoption/v1/delegations/${encodeURIComponent(delegation.id)}?dryRun=${dryRun}`,
    JSON.stringify({
      vendor: delegation.vendor,
      organisation: { scheme: delegation.scheme, value: delegation.organisation },
      services: delegation.services.split(/[\s,]+/).filter((each) => each !== ''),
      from: delegation.from,
      to: delegation.to === '' ? null : delegation.to,
    }),
    { 'Content-Type': 'application/json', 'If-None-Match': '*' },
  );
