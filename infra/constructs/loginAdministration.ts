import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';

/**
 * What is asked of the logins today: the name somebody was given. When staff are invited or their roles changed in the
 * product, each action that takes (`AdminCreateUser`, `AdminAddUserToGroup`, …) is added here by name, with its use case.
 */
const ACTIONS = ['cognito-idp:AdminGetUser'];

/** The right to look up the logins of one pool. */
export const loginAdministration = (pool: IUserPool): PolicyStatement =>
  new PolicyStatement({ actions: ACTIONS, resources: [pool.userPoolArn] });
