import * as oauth from 'oauth4webapi';
import type { AuthConfig } from '../config.ts';
import { personOf, type Tokens } from './tokens.ts';

/** Where sign-in sends the browser back to. */
export const CALLBACK_PATH = '/innlogging';

/** What must be remembered from leaving for sign-in until coming back. */
export interface Departure {
  readonly state: string;
  readonly verifier: string;
}

/** The city's identity provider, spoken to with the authorization code flow and PKCE; there is no client secret. */
export interface Provider {
  /** Where to send the browser, and what to remember until it returns. */
  authorization(): Promise<{ readonly url: URL; readonly departure: Departure }>;
  /** Trades the code in a callback URL for tokens; rejects when the callback is not an answer to this departure. */
  exchange(callback: URL, departure: Departure): Promise<Tokens>;
  /** New tokens for a session; rejects with `SessionEnded` when the provider will not give any. */
  refresh(current: Tokens): Promise<Tokens>;
  /** Makes the refresh token useless. */
  revoke(current: Tokens): Promise<void>;
  /** Where to send the browser to sign out at the provider too. */
  signOutUrl(): URL;
}

/** The provider ended the session: only a new sign-in helps. */
export class SessionEnded extends Error {
  override readonly name = 'SessionEnded';
}

export function createProvider({ issuer, loginUrl, clientId, scopes }: AuthConfig, origin: string): Provider {
  const at = (path: string): string => `${loginUrl.replace(/\/$/, '')}${path}`;
  const server: oauth.AuthorizationServer = {
    issuer,
    authorization_endpoint: at('/oauth2/authorize'),
    token_endpoint: at('/oauth2/token'),
    revocation_endpoint: at('/oauth2/revoke'),
  };
  const client: oauth.Client = { client_id: clientId };
  const redirectUri = `${origin}${CALLBACK_PATH}`;
  // plain http is only ever a city on the developer's own machine: in the cloud the configuration says https
  const options = { [oauth.allowInsecureRequests]: loginUrl.startsWith('http:') };

  const tokensOf = (answer: oauth.TokenEndpointResponse, refreshToken: string | undefined): Tokens => {
    if (!refreshToken) throw new SessionEnded('no refresh token');
    return {
      accessToken: answer.access_token,
      refreshToken,
      expiresAt: Date.now() + (answer.expires_in ?? 0) * 1000,
      person: personOf(oauth.getValidatedIdTokenClaims(answer)),
    };
  };

  return {
    async authorization() {
      const departure = { state: oauth.generateRandomState(), verifier: oauth.generateRandomCodeVerifier() };
      const url = new URL(at('/oauth2/authorize'));
      url.search = new URLSearchParams({
        response_type: 'code',
        client_id: clientId,
        redirect_uri: redirectUri,
        scope: scopes.join(' '),
        state: departure.state,
        code_challenge: await oauth.calculatePKCECodeChallenge(departure.verifier),
        code_challenge_method: 'S256',
      }).toString();
      return { url, departure };
    },

    async exchange(callback, { state, verifier }) {
      const params = oauth.validateAuthResponse(server, client, callback, state);
      const response = await oauth.authorizationCodeGrantRequest(server, client, oauth.None(), params, redirectUri, verifier, options);
      const answer = await oauth.processAuthorizationCodeResponse(server, client, response, { requireIdToken: true });
      return tokensOf(answer, answer.refresh_token);
    },

    async refresh(current) {
      const response = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), current.refreshToken, options);
      try {
        const answer = await oauth.processRefreshTokenResponse(server, client, response);
        return tokensOf(answer, answer.refresh_token ?? current.refreshToken);
      } catch (error) {
        if (error instanceof oauth.ResponseBodyError) throw new SessionEnded(error.error);
        throw error;
      }
    },

    async revoke({ refreshToken }) {
      const response = await oauth.revocationRequest(server, client, oauth.None(), refreshToken, options);
      await oauth.processRevocationResponse(response);
    },

    signOutUrl() {
      const url = new URL(at('/logout'));
      url.search = new URLSearchParams({ client_id: clientId, logout_uri: `${origin}/` }).toString();
      return url;
    },
  };
}
