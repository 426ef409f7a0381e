import type { Adopted } from './contract';
import { send } from './session';

/** A system nobody has described yet, as a form asks for it. */
export type NewSystem = {
  id: string;
  name: string;
  vendor: string;
  vendorName: string;
  vendorNumber: string;
  source: string;
};

export type SystemTrial = Adopted['EhrSystemDryRun'];

/** What is there already stays as it is: it is refused, not overwritten. */
export const describe = (system: NewSystem, dryRun: boolean) =>
  send<SystemTrial>(
    'PUT',
    `/api/adoption/v1/systems/${encodeURIComponent(system.id)}?dryRun=${dryRun}`,
    JSON.stringify({
      names: [{ value: system.name }],
      vendors: [
        {
          value: {
            id: system.vendor,
            name: system.vendorName,
            organisationNumber: system.vendorNumber === '' ? null : system.vendorNumber,
          },
        },
      ],
      aliases: [],
      versions: [],
      sources: [{ name: system.source, link: null }],
    }),
    { 'Content-Type': 'application/json', 'If-None-Match': '*' },
  );
