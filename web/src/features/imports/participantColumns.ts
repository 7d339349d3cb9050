import { checkPlacing } from '#shared/access/index.ts';
import { restsOnLaw, type SinglePurpose } from '#shared/consents/index.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { checkRegistration, participantInput } from '#shared/participants/index.ts';
import { textFor } from '../consents/consentForm.ts';
import type { Place } from './columns.ts';
import { lineFields, recordFields } from './participantFields.ts';
import type { Kind } from './rows.ts';

type Fields = ReadonlyMap<string, unknown>;

/** A consent as a list tells of it: to the text that was in use the day it was given. Where law is the basis, none is kept. */
function consentOf(purpose: SinglePurpose, fields: Fields, { city, today }: Place) {
  const givenOn = fields.get(`/consents/${purpose}/givenOn`);
  if (typeof givenOn !== 'string' || restsOnLaw(purpose, city)) return null;
  const [language] = LANGUAGES;
  return { givenOn, how: fields.get('/consents/registration/how'), language, textVersion: textFor(purpose, givenOn, today).version };
}

const referralOf = (fields: Fields) =>
  ['/referral/partnerId', '/referral/on', '/referral/note'].some((pointer) => fields.has(pointer))
    ? { partnerId: fields.get('/referral/partnerId'), on: fields.get('/referral/on'), note: fields.get('/referral/note') ?? '' }
    : null;

/** Whoever works in one service registers there; where there are several, each row says which. */
function serviceOf(fields: Fields, { services: [own, another] }: Place): unknown {
  return fields.get('/service') ?? (another === undefined ? own : undefined);
}

/**
 * Participants from a list, registered by the rules that registering has: somebody with a basis is taken in, somebody who was
 * referred and has none awaits an answer, and nobody is written down who has not agreed to it.
 */
export const participants: Kind<typeof participantInput> = {
  columns: [...lineFields, ...recordFields],
  schema: participantInput,
  bodyOf: (fields, place) => {
    const referral = referralOf(fields);
    const eligibility = fields.get('/eligibility') ?? null;
    return {
      preferredName: fields.get('/preferredName'),
      ...(fields.has('/fullName') && { fullName: fields.get('/fullName') }),
      birthYear: fields.get('/birthYear') ?? null,
      gender: fields.get('/gender') ?? 'unstated',
      ...(fields.has('/phone') && { phone: fields.get('/phone') }),
      ...(fields.has('/email') && { email: fields.get('/email') }),
      safeContact: fields.get('/safeContact'),
      safeContactNote: fields.get('/safeContactNote') ?? '',
      service: serviceOf(fields, place),
      phase: fields.get('/phase'),
      plannedDischarge: fields.get('/plannedDischarge') ?? null,
      dischargeKind: fields.get('/dischargeKind') ?? 'discharge',
      eligibility,
      eligibilityNote: fields.get('/eligibilityNote') ?? '',
      referral,
      admitted: eligibility !== null || referral === null,
      consents: {
        registration: consentOf('registration', fields, place),
        shareWithVolunteer: consentOf('shareWithVolunteer', fields, place),
        betweenServices: consentOf('betweenServices', fields, place),
        statistics: consentOf('statistics', fields, place),
      },
    };
  },
  check: (body, { city, today, services }) => {
    const placing = checkPlacing({ services }, body.service);
    return placing.ok ? checkRegistration(body, city, today) : placing;
  },
};
