import * as z from 'zod/mini';
import { type LocalDate, localDate } from './dates.ts';
import { serviceId } from './services.ts';

/** Ids no city may take: they begin partitions of their own. */
export const RESERVED_CITY_IDS = ['national', 'platform'] as const;

/** A city's id begins every partition key of its data, so `#` may not be in it and it may not look like another's start. */
export const cityId = z.string().check(
  z.regex(/^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/),
  z.refine((id) => !RESERVED_CITY_IDS.some((reserved) => reserved === id), { error: 'reserved' }),
);

const service = z.strictObject({
  id: serviceId,
  name: z.string().check(z.minLength(1)),
  /** The word on screen for the people the service is for. */
  participantWord: z.enum(['deltaker', 'gjest', 'beboer']),
});

export const areaId = z.string().check(z.regex(/^[a-z0-9-]+$/), z.maxLength(60));

const area = z.strictObject({
  id: areaId,
  name: z.string().check(z.minLength(1)),
  /** No longer chosen, yet still read on what named it before. */
  isRetired: z.optional(z.literal(true)),
});

export type Area = z.infer<typeof area>;

const minutesBetween = z.strictObject({ a: z.string(), b: z.string(), minutes: z.int().check(z.gte(0), z.lte(240)) });

const decisions = {
  /** Held conversations before a match (domain: 3 to 5). */
  minimumConversations: z.int().check(z.gte(0), z.lte(10)),
  /** Days without contact before somebody should ask. */
  contactRhythmDays: z.int().check(z.gte(1), z.lte(90)),
  /** Where people can meet. */
  areas: z.array(area).check(z.minLength(1)),
  /** Rough minutes between two areas, `a` before `b` in the alphabet; a pair not named is unknown, not far. */
  travelMinutes: z.array(minutesBetween),
};

/** What a city decides for itself; as deployed until it has. */
export const cityDecisions = z.strictObject(decisions);
export type CityDecisions = z.infer<typeof cityDecisions>;

/** Where somebody can meet: ids among the city's own areas, which a rule looks to. */
export const areaIds = z.array(area.shape.id).check(z.maxLength(60));

/** A tenant, as deployed: one entry in `infra/cities.ts`, carried to functions in their environment. */
export const city = z.strictObject({
  id: cityId,
  name: z.string().check(z.minLength(1)),
  kind: z.enum(['charity', 'municipality']),
  /** Municipality numbers with the date from which each is served; text, as a number may begin with 0. */
  municipalities: z.array(z.strictObject({ number: z.string().check(z.regex(/^\d{4}$/)), from: localDate })).check(z.minLength(1)),
  services: z.array(service).check(z.minLength(1)),
  controller: z.string(),
  dataProtectionOfficer: z.string(),
  /** The agreement with whoever runs the product for the city, from when until when; null until it is signed. No `to` is no end. */
  processorAgreement: z.nullable(z.strictObject({ from: localDate, to: z.nullable(localDate) })),
  /** From when a municipality's figures may go to the national office, as it has signed; null until it has. */
  nationalAgreement: z.nullable(localDate),
  ...decisions,
});

export type City = z.infer<typeof city>;

/** A city without what it may have decided otherwise since it was deployed. */
export type DeployedCity = Omit<City, keyof CityDecisions>;

/** The areas one may choose among: those not retired, and those chosen before. */
export const choosableAreas = <Place extends Pick<Area, 'id' | 'isRetired'>>(
  areas: readonly Place[],
  before: readonly string[] = [],
): Place[] => areas.filter(({ id, isRetired }) => !isRetired || before.includes(id));

/** Whether a city's figures go to the national office: a charity's do, a municipality's from the date it has agreed to (domain, service 5). */
export const sharesNationally = ({ kind, nationalAgreement }: Pick<City, 'kind' | 'nationalAgreement'>, today: LocalDate): boolean =>
  kind === 'charity' || (nationalAgreement !== null && nationalAgreement <= today);
