import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** What leading a team takes: new staff, their roles, a lost phone, and somebody who has left. Nothing reads passwords or changes the pool. */
const ACTIONS = [
  'cognito-idp:AdminAddUserToGroup',
  'cognito-idp:AdminCreateUser',
  'cognito-idp:AdminDisableUser',
  'cognito-idp:AdminEnableUser',
  'cognito-idp:AdminGetUser',
  'cognito-idp:AdminListGroupsForUser',
  'cognito-idp:AdminRemoveUserFromGroup',
  'cognito-idp:AdminResetUserPassword',
  'cognito-idp:AdminSetUserMFAPreference',
  'cognito-idp:AdminUserGlobalSignOut',
];

/** The right to administer the logins of one pool. */
export const loginAdministration = (pool: IUserPool): PolicyStatement =>
  new PolicyStatement({ actions: ACTIONS, resources: [pool.userPoolArn] });
