import { Provider as Aksel } from '@navikt/ds-react';
import { en, nb, nn } from '@navikt/ds-react/locales';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo } from 'react';
import { LanguageProvider, useLanguage } from '#web/i18n/language.tsx';
import type { CityRouter, NationalRouter } from '#web/router.ts';
import { Toasts } from '#web/ui/Toasts.tsx';
import type { VisitorRouter } from '#web/visitorRouter.ts';
import type { Call } from './client.ts';
import type { SiteConfig } from './config.ts';
import { draftsOf } from './drafts/drafts.ts';
import type { Shelf } from './drafts/shelf.ts';
import { NamesProvider } from './names.tsx';
import type { Asker } from './opening/asker.ts';
import { ServicesProvider } from './services.tsx';
import { SignInPage } from './session/SignInPage.tsx';
import type { Session } from './session/session.ts';
import { useSessionState } from './session/useSession.ts';
import { ShortcutsProvider } from './shortcuts.tsx';
import { VISITOR } from './visitor/visitor.ts';

const AKSEL_WORDS = { nb, nn, en };

/** The way around the screens of the site there is. */
export type Router = CityRouter | NationalRouter | VisitorRouter;

interface World {
  readonly config: SiteConfig;
  readonly session: Session;
  readonly call: Call;
  readonly asker: Asker;
  readonly queries: QueryClient;
  readonly shelf: Shelf;
  readonly router: Router;
  /** The screens are those that need no sign-in. */
  readonly visiting: boolean;
  /** Coming back from sign-in did not lead to a session. */
  readonly signInFailed: boolean;
}

function InLanguage({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  return <Aksel locale={AKSEL_WORDS[language]}>{children}</Aksel>;
}

function Screens({ config, session, call, asker, queries, shelf, router, visiting, signInFailed }: World) {
  const state = useSessionState(session);
  const signedIn = state.status === 'signed-out' ? undefined : state.person;
  const person = visiting ? VISITOR : signedIn;
  const services = useMemo(
    () =>
      person && {
        ...{ config, session, call, asker, person },
        drafts: draftsOf(person.id, shelf),
        unsent: draftsOf(`${person.id}-unsent`, shelf),
      },
    [config, session, call, asker, person, shelf],
  );
  useEffect(() => {
    // where the browser keeps no database there is nothing to clear, and the forms say so themselves
    services?.drafts.discardOld().catch(() => undefined);
  }, [services]);
  if (!services) return <SignInPage config={config} session={session} failed={signInFailed} />;
  return (
    <ServicesProvider services={services}>
      <QueryClientProvider client={queries}>
        <NamesProvider>
          <ShortcutsProvider>
            <Toasts>
              <RouterProvider router={router} />
            </Toasts>
          </ShortcutsProvider>
        </NamesProvider>
      </QueryClientProvider>
    </ServicesProvider>
  );
}

interface Props extends World {
  readonly language: Parameters<typeof LanguageProvider>[0]['initial'];
  readonly onLanguage: Parameters<typeof LanguageProvider>[0]['onChoice'];
}

/** The page: its screens for whoever is signed in or needs not be; otherwise the way in. */
export const App = ({ language, onLanguage, ...world }: Props) => (
  <LanguageProvider initial={language} onChoice={onLanguage}>
    <InLanguage>
      <Screens {...world} />
    </InLanguage>
  </LanguageProvider>
);
