import type { components as Adoption } from '../contract/adoption';
import type { components as Reporting } from '../contract/reporting';
import type { components as Roadmap } from '../contract/initiative';

/** What the services answer, by the names their approved descriptions give. */
export type Reported = Reporting['schemas'];
export type Adopted = Adoption['schemas'];
export type Promised = Roadmap['schemas'];

export type Figure = Reported['FigureNumbers'];
export type State = Reported['CellBody']['state'];
export type Stage = Reported['BasisBody']['stage'];
export type Role = Reported['BasisBody']['role'];
export type Weight = Reported['BasisBody']['weight'];
export type Cause = Reported['CauseBody']['cause'];
export type Basis = Reported['BasisBody'];
export type Cited = Reported['Cited'];
export type Named = Reported['Named'];
