import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPoolGroup,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { loginPrefix } from '../names.ts';
import type { Tenant } from '../tenants.ts';
import { holdLogicalId } from './logicalId.ts';

/** The user name must stand in it, though nobody needs it who has an address. */
const invitationTo = (origin: string) => ({
  emailSubject: 'Du har fått tilgang til Steg for Steg',
  emailBody: [
    `Åpne <a href="${origin}">${origin}</a>. Logg inn med e-postadressen din.`,
    'Midlertidig passord: {####}',
    'Passordet gjelder i tre dager. Du velger ditt eget når du logger inn.',
    'Har du ikke ventet denne e-posten, kan du se bort fra den. (Brukernavn: {username})',
  ].join('<br>'),
});

const CODE = 'Koden din er {####}';
const VERIFICATION = { emailSubject: 'Kode til Steg for Steg', emailBody: CODE, smsMessage: CODE };

interface StaffLoginProps {
  readonly tenant: Tenant;
  /** Its groups: each is a role that it may give, or a service of the tenant's to work in. */
  readonly groups: readonly string[];
  /** The tenant's own address, `https://…` without a path. */
  readonly origin: string;
}

/** How a tenant's staff sign in: a user pool of its own, so that no other tenant's token is worth anything here. */
export class StaffLogin extends Construct {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  /** Who issued a token of this tenant: the only issuer its API accepts. */
  readonly issuer: string;
  /** The sign-in page, without a path. */
  readonly loginUrl: string;

  constructor(scope: Construct, id: string, { tenant, groups, origin }: StaffLoginProps) {
    super(scope, id);
    this.pool = this.poolOf(tenant, origin);
    this.client = this.clientOf(this.pool, origin);
    const prefix = loginPrefix(tenant.id);
    this.pool.addDomain('Domain', { cognitoDomain: { domainPrefix: prefix } });
    for (const groupName of groups) {
      new CfnUserPoolGroup(this, `Group-${groupName}`, { userPoolId: this.pool.userPoolId, groupName });
    }
    const { region } = Stack.of(this);
    this.issuer = `https://cognito-idp.${region}.amazonaws.com/${this.pool.userPoolId}`;
    this.loginUrl = `https://${prefix}.auth.${region}.amazoncognito.com`;
  }

  private poolOf({ id }: Tenant, origin: string): UserPool {
    const pool = new UserPool(this, 'Pool', {
      userPoolName: `steg-for-steg-${id}`,
      selfSignUpEnabled: false,
      signInAliases: { username: true, email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      userInvitation: invitationTo(origin),
      userVerification: VERIFICATION,
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      featurePlan: FeaturePlan.PLUS,
      standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    holdLogicalId(pool, 'UserPool');
    return pool;
  }

  private clientOf(pool: UserPool, origin: string): UserPoolClient {
    const client = new UserPoolClient(this, 'Client', {
      userPool: pool,
      userPoolClientName: 'page',
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID],
        callbackUrls: [`${origin}/innlogging`],
        logoutUrls: [`${origin}/`],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.minutes(15),
      idTokenValidity: Duration.minutes(15),
      refreshTokenValidity: Duration.hours(10),
    });
    holdLogicalId(client, 'UserPoolClient').addPropertyOverride('ExplicitAuthFlows', ['ALLOW_REFRESH_TOKEN_AUTH']);
    return client;
  }
}
