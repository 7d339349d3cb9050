import './startup.ts';
import './styles/index.ts';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App, type Router } from './app/App.tsx';
import { createClient } from './app/client.ts';
import { followColourScheme } from './app/colourScheme.ts';
import { isCity, loadConfig, type SiteConfig } from './app/config.ts';
import { createShelf } from './app/drafts/shelf.ts';
import { createAsker } from './app/opening/asker.ts';
import { askingWhy } from './app/opening/askingWhy.ts';
import { createQueries } from './app/queries.ts';
import { arrive } from './app/session/arrive.ts';
import { createProvider } from './app/session/provider.ts';
import { createSession } from './app/session/session.ts';
import { StartFailed } from './app/shell/StartFailed.tsx';
import { LINK_PATH } from './features/byLink/address.ts';
import { takeToken } from './features/byLink/token.ts';
import { isPublicPath } from './features/recruitment/address.ts';
import { initialLanguage } from './i18n/language.tsx';

/** The way around the screens there are. A visitor needs few of them, and is not sent the rest. */
async function screensFor(visiting: boolean): Promise<(config: SiteConfig) => Router> {
  if (visiting) return (await import('./visitorRouter.ts')).createVisitorRouter;
  const { createCityRouter, createNationalRouter } = await import('./router.ts');
  return (config) => (isCity(config) ? createCityRouter() : createNationalRouter());
}

/** Brings the page up: what city this is, who is signed in, and then the screens. */
async function start(page: Root): Promise<void> {
  let language = initialLanguage(localStorage, navigator.languages);
  const visiting = isPublicPath(location.pathname) || location.pathname === LINK_PATH;
  takeToken(location, history, sessionStorage);
  const [config, createRouter] = await Promise.all([loadConfig(), screensFor(visiting)]).catch((error: unknown) => {
    page.render(<StartFailed language={language} />);
    throw error;
  });
  const session = createSession({
    provider: createProvider(config.auth, location.origin),
    storage: sessionStorage,
    go: (url) => location.assign(url),
  });
  const signInFailed = (await arrive(session, location, history)) === 'failed';
  const router = createRouter(config);
  const client = createClient({ fetch: (...request) => fetch(...request), accessToken: session.accessToken, language: () => language });
  const asker = createAsker();
  const call = askingWhy(client, asker);
  page.render(
    <StrictMode>
      <App
        {...{ config, session, call, asker, router, visiting, signInFailed, language }}
        queries={createQueries()}
        shelf={createShelf(indexedDB)}
        onLanguage={(chosen) => {
          language = chosen;
        }}
      />
    </StrictMode>,
  );
}

const element = document.getElementById('page');
if (!element) throw new Error('no place for the page');
followColourScheme();
void start(createRoot(element));
