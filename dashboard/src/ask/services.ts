import createClient from 'openapi-fetch';
import type { paths as AdoptionPaths } from '../contract/adoption';
import type { paths as ReportingPaths } from '../contract/reporting';
import type { paths as RoadmapPaths } from '../contract/initiative';
import { inTurn } from './turns';

/** The three services under the one origin the browser speaks to. */
export const reporting = createClient<ReportingPaths>({ baseUrl: '/api/reporting', fetch: inTurn });
export const adoption = createClient<AdoptionPaths>({ baseUrl: '/api/adoption', fetch: inTurn });
export const roadmap = createClient<RoadmapPaths>({ baseUrl: '/api/roadmap', fetch: inTurn });
