import { cities } from '#infra/cities.ts';
import { ApiRefusal, type Caller } from '#local/callApi.ts';
import { signIn } from '#local/signIn.ts';
import type { City } from '#shared/kernel/index.ts';
import { type Change, changesFor, type Notebook } from './office.ts';
import type { WholeCloud } from './wholeCloud.ts';

const CLERKS = 32;

/** A city, and what it has acknowledged so far. */
export interface Office {
  readonly city: City;
  readonly notebook: Notebook;
}

/** An office for each city of the product. */
export const offices: readonly Office[] = cities.map((city) => ({ city, notebook: { volunteers: new Map(), participants: new Map() } }));

/** A change nobody answered, and whose it was. */
export interface Unanswered {
  readonly office: Office;
  readonly change: Change;
}

/** Who calls for each city, signed in as its leader. */
export async function signedIn(cloud: WholeCloud): Promise<(office: Office) => Caller> {
  const callers = new Map<Office, Caller>();
  for (const office of offices) {
    const url = cloud.url(office.city.id);
    callers.set(office, { url, token: (await signIn(url, 'leder')).access });
  }
  return (office) => {
    const caller = callers.get(office);
    if (caller === undefined) throw new Error(`${office.city.id} is no office of ours.`);
    return caller;
  };
}

/**
 * Lets all clerks work at once until the cloud is killed under them.
 *
 * @param callerOf who calls for an office
 * @param day tells what is registered this time from what is registered at others
 * @param onAcknowledged told of each change the cloud has acknowledged
 * @returns the changes that were under way
 * @throws ApiRefusal when a change is refused: nothing here is to be refused
 */
export async function work(callerOf: (office: Office) => Caller, day: number, onAcknowledged: () => void): Promise<readonly Unanswered[]> {
  const clerk = async (number: number): Promise<Unanswered> => {
    const office = offices[number % offices.length];
    if (office === undefined) throw new Error('There is no city.');
    for (let round = 0; ; round += 1) {
      for (const change of changesFor(office.city, office.notebook, `${day}-${number}-${round}`)) {
        try {
          await change(callerOf(office));
        } catch (error) {
          if (error instanceof ApiRefusal) throw error;
          return { office, change };
        }
        onAcknowledged();
      }
    }
  };
  return Promise.all(Array.from({ length: CLERKS }, (_, number) => clerk(number)));
}
