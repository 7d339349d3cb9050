import { createHash } from 'node:crypto';
import type { Assembly, Stack } from './assembly.ts';
import type { ResourceType } from './resourceTypes.ts';
import { resourceTypes } from './resourceTypes.ts';

/** A resource as its template has it, with nothing worked out. */
export interface Planned {
  readonly stack: Stack;
  readonly logicalId: string;
  readonly type: string;
  readonly known: ResourceType;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Of where it stands: the same in every run, and another for every resource. */
  readonly hash: string;
}

/**
 * Every resource of an assembly.
 *
 * @throws Error on a type that is not known here, and on a resource that may or may not exist
 */
export const planned = ({ stacks }: Assembly): readonly Planned[] =>
  stacks.flatMap((stack) =>
    Object.entries(stack.template.Resources).map(([logicalId, { Type: type, Properties: properties, Condition }]) => {
      const place = `${stack.name}/${logicalId}`;
      const known = resourceTypes[type];
      if (known === undefined) {
        throw new Error(`${place} is of a type the local cloud does not know, ${type}: add it to local/assembly/resourceTypes.ts.`);
      }
      if (Condition !== undefined && type !== 'AWS::CDK::Metadata') {
        throw new Error(`${place} exists on a condition, ${Condition}, and the local cloud knows no conditions.`);
      }
      return { stack, logicalId, type, known, properties, hash: createHash('sha256').update(place).digest('hex') };
    }),
  );
