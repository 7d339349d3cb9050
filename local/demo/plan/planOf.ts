import type { City, LocalDate } from '#shared/kernel/index.ts';
import type { ApplicationForm } from '#shared/recruitment/index.ts';
import type { Invitation } from '#shared/team/index.ts';
import { participants as eidskogParticipants } from '../data/eidskog/participants.ts';
import { partners as eidskogPartners } from '../data/eidskog/partners.ts';
import { volunteers as eidskogVolunteers } from '../data/eidskog/volunteers.ts';
import { participants as fredrikstadParticipants } from '../data/fredrikstad/participants.ts';
import { partners as fredrikstadPartners } from '../data/fredrikstad/partners.ts';
import { volunteers as fredrikstadVolunteers } from '../data/fredrikstad/volunteers.ts';
import { invited as stavangerInvited } from '../data/stavanger/invited.ts';
import { participants as stavangerParticipants } from '../data/stavanger/participants.ts';
import { partners as stavangerPartners } from '../data/stavanger/partners.ts';
import { volunteers as stavangerVolunteers } from '../data/stavanger/volunteers.ts';
import { applications as trondheimApplications } from '../data/trondheim/applications.ts';
import { conferences as trondheimConferences } from '../data/trondheim/conferences.ts';
import { invited as trondheimInvited } from '../data/trondheim/invited.ts';
import { participants as trondheimParticipants } from '../data/trondheim/participants.ts';
import { partners as trondheimPartners } from '../data/trondheim/partners.ts';
import { reports as trondheimReports } from '../data/trondheim/reports.ts';
import { volunteers as trondheimVolunteers } from '../data/trondheim/volunteers.ts';
import type { CityPlan, ConferencePlan, ReportsPlan } from './cityPlan.ts';
import { type ParticipantSketch, participantPlan } from './participantPlan.ts';
import { type PartnerSketch, partnerPlan } from './partnerPlan.ts';
import { type VolunteerSketch, volunteerPlan } from './volunteerPlan.ts';

interface CitySketch {
  readonly partners: readonly PartnerSketch[];
  readonly volunteers: readonly VolunteerSketch[];
  readonly participants: readonly ParticipantSketch[];
  readonly applications?: readonly ApplicationForm[];
  readonly conferences?: ConferencePlan;
  readonly reports?: (today: LocalDate) => ReportsPlan;
  readonly invited?: readonly Omit<Invitation, 'services'>[];
}

const SKETCHES: Readonly<Record<string, CitySketch>> = {
  trondheim: {
    partners: trondheimPartners,
    volunteers: trondheimVolunteers,
    participants: trondheimParticipants,
    applications: trondheimApplications,
    conferences: trondheimConferences,
    reports: trondheimReports,
    invited: [trondheimInvited],
  },
  fredrikstad: { partners: fredrikstadPartners, volunteers: fredrikstadVolunteers, participants: fredrikstadParticipants },
  eidskog: { partners: eidskogPartners, volunteers: eidskogVolunteers, participants: eidskogParticipants },
  stavanger: {
    partners: stavangerPartners,
    volunteers: stavangerVolunteers,
    participants: stavangerParticipants,
    invited: stavangerInvited,
  },
};

/** Each kind of people has phone numbers of its own in each city. */
const SERIES = {
  trondheim: { volunteers: 11, participants: 12 },
  fredrikstad: { volunteers: 21, participants: 22 },
  eidskog: { volunteers: 31, participants: 32 },
  stavanger: { volunteers: 41, participants: 42 },
} as const;

const isSketched = (id: string): id is keyof typeof SERIES => id in SERIES;

/**
 * What is invented for a city, with dates counted from a day; undefined for one nothing is invented for. The same for the
 * same city and day, whenever it is asked.
 */
export function planOf(city: Pick<City, 'id' | 'kind' | 'services'>, today: LocalDate): CityPlan | undefined {
  const sketch = SKETCHES[city.id];
  const service = city.services[0]?.id;
  if (!isSketched(city.id) || !sketch || !service) return undefined;
  const series = SERIES[city.id];
  const volunteers = sketch.volunteers.map((one, number) =>
    volunteerPlan(one, { city: city.id, series: series.volunteers, number }, today),
  );
  const byName = new Map(volunteers.map((one) => [one.input.name, one]));
  return {
    partners: sketch.partners.map((one) => partnerPlan(one, today)),
    volunteers,
    participants: sketch.participants.map((one, number) =>
      participantPlan(one, { city: city.id, series: series.participants, number, service, kind: city.kind }, byName, today),
    ),
    applications: sketch.applications ?? [],
    conferences: sketch.conferences ?? null,
    reports: sketch.reports?.(today) ?? null,
    invited: sketch.invited ?? [],
  };
}
