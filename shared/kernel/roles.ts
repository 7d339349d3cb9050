/** Who may work here. A role is a Cognito group; groups arrive in tokens as `[a b]`, so names are `[a-z-]+`. */
export const ROLES = ['counsellor', 'unitLeader', 'socialWorker', 'activityLeader', 'nationalAnalyst'] as const;

export type Role = (typeof ROLES)[number];

/** Roles a city's own user pool may give; the national analyst exists in the national pool alone. */
export const CITY_ROLES = ['counsellor', 'unitLeader', 'socialWorker', 'activityLeader'] as const satisfies readonly Role[];

export type CityRole = (typeof CITY_ROLES)[number];

/** Roles the national pool gives: they see figures across cities, never a person. */
export const NATIONAL_ROLES = ['nationalAnalyst'] as const satisfies readonly Role[];

/** Whether a role is one that a city gives. */
export const isCityRole = (role: Role): role is CityRole => CITY_ROLES.some((one) => one === role);

/** The Cognito group of a role: `unitLeader` is `unit-leader`. */
export const groupOf = (role: Role): string => role.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const rolesByGroup: ReadonlyMap<string, Role> = new Map(ROLES.map((role) => [groupOf(role), role]));

/** The role of a Cognito group, or undefined for a group that is none of ours. */
export const roleOf = (group: string): Role | undefined => rolesByGroup.get(group);

/** Those who work with people's cases. An activity leader sees attendance, never a journal, a partner's name or a phase. */
export const CASEWORKERS = ['counsellor', 'unitLeader', 'socialWorker'] as const satisfies readonly CityRole[];

/** Those who know the volunteers and make matches. */
export const MATCHMAKERS = ['counsellor', 'unitLeader'] as const satisfies readonly CityRole[];
