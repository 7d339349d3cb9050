import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/** What is asked of the logins, action by action, with the use case that asks. */
const ACTIONS = [
  // who somebody is: at sign-in, and when an invitation finds its login there already
  'AdminGetUser',
  'AdminListGroupsForUser',
  // inviting, once and again
  'AdminCreateUser',
  // roles and services
  'AdminAddUserToGroup',
  'AdminRemoveUserFromGroup',
  // taking away access, and giving it back
  'AdminDisableUser',
  'AdminUserGlobalSignOut',
  'AdminEnableUser',
  // somebody has lost the phone with the code app
  'AdminDeleteSoftwareToken',
].map((action) => `cognito-idp:${action}`);

/** The right to administer the logins of one pool. */
export const loginAdministration = (pool: IUserPool): PolicyStatement =>
  new PolicyStatement({ actions: ACTIONS, resources: [pool.userPoolArn] });
