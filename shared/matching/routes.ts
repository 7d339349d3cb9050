import { assignmentRoutes } from './assignmentRoutes.ts';
import { barRoutes } from './barRoutes.ts';
import { briefRoutes } from './briefRoutes.ts';
import { matchListRoutes } from './matchListRoutes.ts';
import { matchRoutes } from './matchRoutes.ts';

export const matchingRoutes = [...assignmentRoutes, ...briefRoutes, ...matchRoutes, ...matchListRoutes, ...barRoutes] as const;
