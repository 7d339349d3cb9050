import { volunteerListRoutes } from './listRoutes.ts';
import { volunteerRecordRoutes } from './recordRoutes.ts';
import { volunteerSettingsRoutes } from './settingsRoutes.ts';

export const volunteerRoutes = [...volunteerListRoutes, ...volunteerRecordRoutes, ...volunteerSettingsRoutes] as const;
