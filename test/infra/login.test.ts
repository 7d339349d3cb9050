import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { synthesised } from './synthesised.ts';
import { tenants } from './tenants.ts';

const { text } = await synthesised();

describe.each(tenants)('the login of $id', ({ id, stack: stackName, groups: expected }) => {
  const stack = Template.fromString(text(stackName));

  test('asks everybody for a second factor that is not a text message', () => {
    stack.hasResourceProperties('AWS::Cognito::UserPool', { MfaConfiguration: 'ON', EnabledMfas: ['SOFTWARE_TOKEN_MFA'] });
  });

  test('is given by a leader, and taken by nobody', () => {
    stack.hasResourceProperties('AWS::Cognito::UserPool', { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } });
  });

  test('wants long passwords, and looks out for stolen ones', () => {
    stack.hasResourceProperties('AWS::Cognito::UserPool', {
      Policies: {
        PasswordPolicy: {
          MinimumLength: 14,
          RequireLowercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
          RequireUppercase: true,
          TemporaryPasswordValidityDays: 3,
        },
      },
      UserPoolTier: 'PLUS',
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
    });
  });

  test('cannot be deleted by mistake', () => {
    stack.hasResourceProperties('AWS::Cognito::UserPool', { DeletionProtection: 'ACTIVE' });
  });

  test('writes to people in Norwegian', () => {
    stack.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { InviteMessageTemplate: { EmailMessage: Match.stringLikeRegexp('Midlertidig passord: \\{####\\}') } },
      EmailVerificationMessage: 'Koden din er {####}',
    });
    expect(text(stackName)).not.toContain('verification code');
  });

  test('has a group for each role it may give and each service one may work in, and no other', () => {
    const groups = Object.values(stack.findResources('AWS::Cognito::UserPoolGroup')).map(({ Properties }) => Properties.GroupName);
    expect(groups.toSorted()).toEqual(expected.toSorted());
    for (const group of groups) expect(group).toMatch(/^[a-z-]+$/);
  });

  test('gives the page a code to exchange, and nothing that needs a secret or sees a password', () => {
    stack.resourceCountIs('AWS::Cognito::UserPoolClient', 1);
    stack.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      GenerateSecret: false,
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      SupportedIdentityProviders: ['COGNITO'],
      PreventUserExistenceErrors: 'ENABLED',
      EnableTokenRevocation: true,
      CallbackURLs: [`https://${id}.stegforsteg.example/innlogging`],
      LogoutURLs: [`https://${id}.stegforsteg.example/`],
    });
  });

  test('lets a token live for a quarter of an hour, and a sign-in for a working day', () => {
    stack.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      AccessTokenValidity: 15,
      IdTokenValidity: 15,
      RefreshTokenValidity: 600,
      TokenValidityUnits: { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' },
    });
  });

  test('has a page of its own', () => {
    stack.hasResourceProperties('AWS::Cognito::UserPoolDomain', {
      Domain: { 'Fn::Join': ['', [`steg-${id}-`, { Ref: 'AWS::AccountId' }]] },
      UserPoolId: { Ref: 'UserPool' },
    });
  });
});
