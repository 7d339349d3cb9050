import type { ReadOf } from '#functions/platform/operation.ts';
import type { getVolunteerSettings } from '#shared/volunteers/index.ts';
import { readVolunteerSettings } from './settings.ts';

/** What the city asks of its volunteers. */
export const showSettings: ReadOf<typeof getVolunteerSettings> = (_actor, _input, deps) => readVolunteerSettings(deps);
