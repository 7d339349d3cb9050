import { randomUUID } from 'node:crypto';
import type { City } from '#shared/kernel/index.ts';
import { signIn } from '#shared/team/index.ts';
import { atOnce } from '../atOnce.ts';
import type { Office } from '../office.ts';
import { type CityPlan, LOGINS, type Login } from '../plan/cityPlan.ts';
import { planOf } from '../plan/planOf.ts';
import { beginApplications } from './applications.ts';
import { meetWithPartner } from './conferences.ts';
import { disagreeOnce } from './corrections.ts';
import { invite } from './invite.ts';
import { bringParticipantIn, participantsByName } from './participants.ts';
import { addPartner, partnersByName } from './partners.ts';
import { lookIntoSome } from './readings.ts';
import { reportOn } from './reports.ts';
import { shareOut } from './shareOut.ts';
import { bringVolunteerIn, letVolunteerRest, volunteersByName } from './volunteers.ts';

/** Two processors keep up with this many. */
const AT_ONCE = 4;
/** How many people lie between two lines of progress. */
const TOLD_EVERY = 20;

/** What came of loading: nothing is invented for the city, it was filled before, it is now, or not for everyone. */
export type Filled = 'nothing' | 'already' | 'now' | { readonly wrong: readonly unknown[] };

/** Tells the product who has signed in, so that names appear, and learns which city this is. Each start is a sign-in of its own. */
async function signEveryoneIn({ call }: Office): Promise<City> {
  const enter = (login: Login) => call(login, signIn, { body: {}, key: randomUUID() });
  for (const login of LOGINS.slice(1)) await enter(login);
  return (await enter(LOGINS[0])).city;
}

/**
 * Fills a city from wherever it stands, and touches nothing in one that is filled: whoever works with the demo data
 * afterwards finds their own changes again.
 */
export async function fillCity(office: Office, progress: (line: string) => void): Promise<Filled> {
  const city = await signEveryoneIn(office);
  const plan = planOf(city, office.today);
  const last = plan?.partners.at(-1);
  if (!plan || !last) return 'nothing';
  const service = city.services[0]?.id;
  const before = await partnersByName(office);
  if (before.has(last.name)) return 'already';
  for (const partner of plan.partners.slice(0, -1)) await addPartner(office, partner, before);
  const sendApplications = await beginApplications(office, plan.applications);
  const wrong = await bringEveryoneIn(office, plan, progress);
  if (wrong.length > 0) return { wrong };
  if (plan.conferences) await meetWithPartner(office, plan.conferences, await partnersByName(office));
  await sendApplications();
  if (service) await invite(office, plan.invited, [service]);
  await shareOut(office);
  await lookIntoSome(office);
  await disagreeOnce(office);
  if (plan.reports) await reportOn(office, plan.reports);
  await addPartner(office, last, before);
  return 'now';
}

/** Volunteers before participants, who are matched with them; breaks and goodbyes after that. */
async function bringEveryoneIn(office: Office, plan: CityPlan, progress: (line: string) => void): Promise<unknown[]> {
  const people = plan.volunteers.length + plan.participants.length;
  let done = 0;
  const told = async (work: Promise<void>): Promise<void> => {
    await work;
    done += 1;
    if (done % TOLD_EVERY === 0) progress(`${done} of ${people} people`);
  };
  const before = await volunteersByName(office);
  const wrong = await atOnce(AT_ONCE, plan.volunteers, (one) => told(bringVolunteerIn(office, one, before)));
  const [partners, volunteers, participants] = await Promise.all([
    partnersByName(office),
    volunteersByName(office),
    participantsByName(office),
  ]);
  const known = { partners, volunteers, participants };
  wrong.push(...(await atOnce(AT_ONCE, plan.participants, (one) => told(bringParticipantIn(office, one, known)))));
  wrong.push(...(await atOnce(AT_ONCE, plan.volunteers, (one) => letVolunteerRest(office, one, volunteers))));
  return wrong;
}
