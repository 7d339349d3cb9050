import { caseRoutes } from './caseRoutes.ts';
import { meetingRoutes } from './meetingRoutes.ts';
import { queueRoutes } from './queueRoutes.ts';

export const conferenceRoutes = [...meetingRoutes, ...queueRoutes, ...caseRoutes] as const;
