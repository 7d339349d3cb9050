import { CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Holds a resource to one name in its template, however its construct is moved or renamed. A resource whose name changes
 * is a new one to CloudFormation: an empty table, a pool without people.
 *
 * @returns the resource, for what must be said of it besides
 */
export function holdLogicalId(construct: IConstruct, logicalId: string): CfnResource {
  const resource = construct.node.defaultChild;
  if (!CfnResource.isCfnResource(resource)) throw new Error(`${construct.node.path} has no resource to hold to a name.`);
  resource.overrideLogicalId(logicalId);
  return resource;
}
