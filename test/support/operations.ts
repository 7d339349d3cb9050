import type { Operation } from '#functions/platform/operation.ts';

/** Makes operations for the environment that stands when it is called. */
type Maker = () => readonly Operation[];

/** The use cases of each slice; loaded when first called, so that a test of one slice does not wait for all. */
const bySlice: Readonly<Record<string, () => Promise<Maker>>> = {
  participants: async () => {
    const { participantOperations } = await import('#functions/participants/operations.ts');
    return () => participantOperations;
  },
  access: async () => {
    const { accessOperations } = await import('#functions/access/operations.ts');
    return () => accessOperations;
  },
  merging: async () => {
    const { mergingOperations } = await import('#functions/merging/operations.ts');
    return () => mergingOperations;
  },
  matching: async () => {
    const { matchingOperations } = await import('#functions/matching/operations.ts');
    return () => matchingOperations;
  },
  caseload: async () => {
    const { caseloadOperations } = await import('#functions/caseload/operations.ts');
    return () => caseloadOperations;
  },
  cityPlan: async () => {
    const { cityPlanOperations } = await import('#functions/cityPlan/operations.ts');
    return () => cityPlanOperations;
  },
  openings: async () => {
    const { openingOperations } = await import('#functions/openings/operations.ts');
    return () => openingOperations;
  },
  behindFigures: async () => {
    const { behindFigureOperations } = await import('#functions/behindFigures/operations.ts');
    return () => behindFigureOperations;
  },
  conferences: async () => {
    const { conferenceOperations } = await import('#functions/conferences/operations.ts');
    return () => conferenceOperations;
  },
  covers: async () => {
    const { coverOperations } = await import('#functions/covers/operations.ts');
    return () => coverOperations;
  },
  appointments: async () => {
    const { appointmentOperations } = await import('#functions/appointments/operations.ts');
    return () => appointmentOperations;
  },
  messages: async () => {
    const { messageOperations } = await import('#functions/messages/operations.ts');
    return () => messageOperations;
  },
  plans: async () => {
    const { planOperations } = await import('#functions/plans/operations.ts');
    return () => planOperations;
  },
  today: async () => {
    const { todayOperations } = await import('#functions/today/operations.ts');
    return () => todayOperations;
  },
  volunteers: async () => {
    const { volunteerOperations } = await import('#functions/volunteers/operations.ts');
    return () => volunteerOperations;
  },
  applications: async () => {
    const { applicationOperations } = await import('#functions/applications/operations.ts');
    return () => applicationOperations;
  },
  recruitment: async () => {
    const { recruitmentOperations } = await import('#functions/recruitment/operations.ts');
    return () => recruitmentOperations;
  },
  links: async () => {
    const { linkOperations } = await import('#functions/links/operations.ts');
    return () => linkOperations;
  },
  calendar: async () => {
    const { calendarOperations } = await import('#functions/calendar/operations.ts');
    return () => calendarOperations;
  },
  calendarFeed: async () => {
    const { calendarFeedOperations } = await import('#functions/calendarFeed/operations.ts');
    return () => calendarFeedOperations;
  },
  byLink: async () => {
    const { byLinkOperations } = await import('#functions/byLink/operations.ts');
    return () => byLinkOperations;
  },
  partners: async () => {
    const { partnerOperations } = await import('#functions/partners/operations.ts');
    return () => partnerOperations;
  },
  privacy: async () => {
    const { privacyOperations } = await import('#functions/privacy/operations.ts');
    return () => privacyOperations;
  },
  reporting: async () => {
    const { reportingOperations } = await import('#functions/reporting/operations.ts');
    return () => reportingOperations;
  },
  reports: async () => {
    const { reportOperations } = await import('#functions/reports/operations.ts');
    return () => reportOperations;
  },
  team: async () => {
    const { teamOperations } = await import('#functions/team/operations.ts');
    return () => teamOperations(process.env);
  },
  settings: async () => {
    const { settingsOperations } = await import('#functions/settings/operations.ts');
    return () => settingsOperations;
  },
  service: async () => {
    const { serviceOperations } = await import('#functions/service/operations.ts');
    return () => serviceOperations;
  },
};

/** The use cases of the slices that make one function. */
export async function operationsOf(slices: readonly string[]): Promise<Maker> {
  const loaded = slices.map((slice) => bySlice[slice]?.() ?? Promise.reject(new Error(`No operations for the slice ${slice}`)));
  const makers = await Promise.all(loaded);
  return () => makers.flatMap((make) => make());
}
