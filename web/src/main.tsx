import './startup.ts';
import './styles/index.ts';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from './app/App.tsx';
import { createClient } from './app/client.ts';
import { followColourScheme } from './app/colourScheme.ts';
import { isCity, loadConfig } from './app/config.ts';
import { createShelf } from './app/drafts/shelf.ts';
import { createQueries } from './app/queries.ts';
import { arrive } from './app/session/arrive.ts';
import { createProvider } from './app/session/provider.ts';
import { createSession } from './app/session/session.ts';
import { StartFailed } from './app/shell/StartFailed.tsx';
import { initialLanguage } from './i18n/language.tsx';
import { createCityRouter, createNationalRouter } from './router.ts';

/** Brings the page up: what city this is, who is signed in, and then the screens. */
async function start(page: Root): Promise<void> {
  let language = initialLanguage(localStorage, navigator.languages);
  const config = await loadConfig().catch((error: unknown) => {
    page.render(<StartFailed language={language} />);
    throw error;
  });
  const session = createSession({
    provider: createProvider(config.auth, location.origin),
    storage: sessionStorage,
    go: (url) => location.assign(url),
  });
  const signInFailed = (await arrive(session, location, history)) === 'failed';
  const router = isCity(config) ? createCityRouter() : createNationalRouter();
  const call = createClient({ fetch: (...request) => fetch(...request), accessToken: session.accessToken, language: () => language });
  page.render(
    <StrictMode>
      <App
        {...{ config, session, call, router, signInFailed, language }}
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
