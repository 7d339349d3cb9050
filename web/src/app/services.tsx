import { createContext, type ReactNode, use } from 'react';
import type { Call } from './client.ts';
import { type CitySite, isCity, type SiteConfig } from './config.ts';
import type { Drafts } from './drafts/drafts.ts';
import type { Asker } from './opening/asker.ts';
import type { Session } from './session/session.ts';
import type { Person } from './session/tokens.ts';

/** What every screen may need of the world outside it. */
export interface Services {
  readonly config: SiteConfig;
  readonly session: Session;
  readonly call: Call;
  /** Asks why a record is opened, for the calls that wait to know. */
  readonly asker: Asker;
  readonly drafts: Drafts;
  /** What the person has saved and is not sent. It is no draft: it stays when they sign out, until it has come. */
  readonly unsent: Drafts;
  readonly person: Person;
}

const ServicesContext = createContext<Services | undefined>(undefined);

export const ServicesProvider = ({ services, children }: { readonly services: Services; readonly children: ReactNode }) => (
  <ServicesContext value={services}>{children}</ServicesContext>
);

export function useServices(): Services {
  const services = use(ServicesContext);
  if (!services) throw new Error('useServices outside ServicesProvider');
  return services;
}

/** The city a screen of a city's belongs to. */
export function useCitySite(): CitySite['city'] {
  const { config } = useServices();
  if (!isCity(config)) throw new Error("a city's screen outside a city");
  return config.city;
}
