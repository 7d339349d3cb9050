import { participantListRoutes } from './listRoutes.ts';
import { participantRecordRoutes } from './recordRoutes.ts';
import { participantWayRoutes } from './wayRoutes.ts';

export const participantRoutes = [...participantListRoutes, ...participantRecordRoutes, ...participantWayRoutes] as const;
