import * as z from 'zod';
import type { Deployment } from '../assembly/deployment.ts';
import { propertiesOf } from '../assembly/deployment.ts';

const clientShape = z.object({
  UserPoolId: z.string(),
  ClientName: z.string().default('client'),
  CallbackURLs: z.array(z.string()).default([]),
  LogoutURLs: z.array(z.string()).default([]),
  AllowedOAuthScopes: z.array(z.string()).default([]),
  AccessTokenValidity: z.number().default(60),
  IdTokenValidity: z.number().default(60),
  RefreshTokenValidity: z.number().default(43_200),
  TokenValidityUnits: z
    .object({ AccessToken: z.literal('minutes'), IdToken: z.literal('minutes'), RefreshToken: z.literal('minutes') })
    .partial()
    .default({}),
  GenerateSecret: z.literal(false, 'a page cannot keep a secret').default(false),
});

const poolShape = z.object({
  AdminCreateUserConfig: z.object({ InviteMessageTemplate: z.object({ EmailSubject: z.string(), EmailMessage: z.string() }) }),
  Policies: z.object({
    PasswordPolicy: z.object({
      MinimumLength: z.number(),
      RequireLowercase: z.boolean(),
      RequireUppercase: z.boolean(),
      RequireNumbers: z.boolean(),
      RequireSymbols: z.boolean(),
    }),
  }),
});
const groupShape = z.object({ UserPoolId: z.string(), GroupName: z.string() });
const domainShape = z.object({ UserPoolId: z.string(), Domain: z.string() });

/** An app client, with its addresses as they are here. */
export interface Client extends z.infer<typeof clientShape> {
  readonly id: string;
}

/** A user pool of the templates and what belongs to it. */
export interface Pool {
  readonly id: string;
  readonly stackName: string;
  /** What its sign-in address begins with. */
  readonly domain: string;
  readonly clients: readonly Client[];
  readonly groups: readonly string[];
  /** What is written to whom a login is made for, with the user name and the password in braces. */
  readonly invitation: z.infer<typeof poolShape>['AdminCreateUserConfig']['InviteMessageTemplate'];
  readonly passwordPolicy: z.infer<typeof poolShape>['Policies']['PasswordPolicy'];
}

/**
 * The user pools of the templates.
 *
 * @param localised puts local addresses in place of the cloud's
 */
export function poolsOf(deployment: Deployment, localised: (text: string) => string): readonly Pool[] {
  const clients = deployment.resources('AWS::Cognito::UserPoolClient').map((client) => {
    const { CallbackURLs, LogoutURLs, ...shape } = propertiesOf(client, clientShape);
    return { ...shape, id: client.id, CallbackURLs: CallbackURLs.map(localised), LogoutURLs: LogoutURLs.map(localised) };
  });
  const groups = deployment.resources('AWS::Cognito::UserPoolGroup').map((group) => propertiesOf(group, groupShape));
  const domains = deployment.resources('AWS::Cognito::UserPoolDomain').map((domain) => propertiesOf(domain, domainShape));
  return deployment.resources('AWS::Cognito::UserPool').map((pool) => {
    const { AdminCreateUserConfig, Policies } = propertiesOf(pool, poolShape);
    const { id } = pool;
    return {
      id,
      stackName: pool.stack.name,
      invitation: {
        ...AdminCreateUserConfig.InviteMessageTemplate,
        EmailMessage: localised(AdminCreateUserConfig.InviteMessageTemplate.EmailMessage),
      },
      passwordPolicy: Policies.PasswordPolicy,
      domain: domains.find(({ UserPoolId }) => UserPoolId === id)?.Domain ?? id,
      clients: clients.filter(({ UserPoolId }) => UserPoolId === id),
      groups: groups.filter(({ UserPoolId }) => UserPoolId === id).map(({ GroupName }) => GroupName),
    };
  });
}
