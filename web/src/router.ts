import { createRouter } from '@tanstack/react-router';
import { nationalRoot, root } from './app/root.tsx';
import { accessScreens } from './features/access/screens.ts';
import { applicationScreens } from './features/applications/screens.ts';
import { appointmentScreens } from './features/appointments/screens.ts';
import { calendarScreens } from './features/calendar/screens.ts';
import { caseloadScreens } from './features/caseload/screens.ts';
import { cityPlanScreens } from './features/cityPlan/screens.ts';
import { conferenceScreens } from './features/conferences/screens.ts';
import { importScreens } from './features/imports/screens.ts';
import { volunteerLinkTabs } from './features/links/screens.ts';
import { matchingScreens, matchingTabs } from './features/matching/screens.ts';
import { mergingScreens } from './features/merging/screens.ts';
import { nationalScreens } from './features/national/screens.ts';
import { openingTabs } from './features/openings/screens.ts';
import { participantScreens, record, recordTabs } from './features/participants/screens.ts';
import { partnerScreens } from './features/partners/screens.ts';
import { planScreens, planTabs } from './features/plans/screens.ts';
import { privacyScreens, privacyTabs, volunteerPrivacyTabs } from './features/privacy/screens.ts';
import { reportingScreens } from './features/reporting/screens.ts';
import { reportScreens } from './features/reports/screens.ts';
import { settingsScreens } from './features/settings/screens.ts';
import { teamScreens } from './features/team/screens.ts';
import { todayScreens } from './features/today/screens.ts';
import { volunteerRecord, volunteerScreens, volunteerTabs } from './features/volunteers/screens.ts';

const habits = { scrollRestoration: true, defaultPreload: 'intent' } as const;

/** Every screen of a city, by its address. */
const cityScreens = root.addChildren([
  ...todayScreens,
  ...caseloadScreens,
  ...calendarScreens,
  ...participantScreens,
  record.addChildren([...recordTabs, ...planTabs, ...matchingTabs, ...privacyTabs]),
  ...appointmentScreens,
  ...mergingScreens,
  ...planScreens,
  ...cityPlanScreens,
  ...matchingScreens,
  ...importScreens,
  ...volunteerScreens,
  ...applicationScreens,
  volunteerRecord.addChildren([...volunteerTabs, ...openingTabs, ...volunteerLinkTabs, ...volunteerPrivacyTabs]),
  ...conferenceScreens,
  ...partnerScreens,
  ...privacyScreens,
  ...accessScreens,
  ...reportingScreens,
  ...reportScreens,
  ...teamScreens,
  ...settingsScreens,
]);

/** The way around a city's screens. */
export const createCityRouter = () => createRouter({ routeTree: cityScreens, ...habits });

/** The way around the national office's. */
export const createNationalRouter = () => createRouter({ routeTree: nationalRoot.addChildren([...nationalScreens]), ...habits });

export type CityRouter = ReturnType<typeof createCityRouter>;
export type NationalRouter = ReturnType<typeof createNationalRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    // what leads somewhere is typed by a city's screens; the national office has one, and reads its address by its schema
    router: CityRouter;
  }
}
