import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Assembly, Stack } from './assembly.ts';
import { evaluate, isRecord } from './intrinsics.ts';
import { resourceTypes } from './resourceTypes.ts';

/** The account everything is deployed to; one that AWS's own documentation uses and nobody has. */
export const ACCOUNT = '123456789012';

/** A resource with its names made up and its properties worked out, as CloudFormation would have left it. */
export interface Resource {
  readonly type: string;
  readonly stack: Stack;
  readonly logicalId: string;
  /** What `Ref` gives. */
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What an assembly becomes once "deployed". */
export interface Deployment {
  readonly assembly: Assembly;
  /** Every resource of a type, in every stack. */
  resources(type: string): readonly Resource[];
}

interface Planned {
  readonly stack: Stack;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

const place = ({ stack, logicalId }: Planned): string => `${stack.name}/${logicalId}`;

/**
 * Works out every name, attribute and property of an assembly.
 *
 * @param secretOf a secret's value, by its ARN
 * @throws Error on a resource type, a condition, an intrinsic, an attribute or a parameter that is not known here
 */
export function deploy(assembly: Assembly, secretOf: (arn: string) => string): Deployment {
  const planned: Planned[] = assembly.stacks.flatMap((stack) =>
    Object.entries(stack.template.Resources).map(([logicalId, { Type: type, Properties: properties, Condition }]) => {
      if (!(type in resourceTypes)) {
        throw new Error(
          `${stack.name}/${logicalId} is of a type the local cloud does not know, ${type}: add it to local/assembly/resourceTypes.ts.`,
        );
      }
      if (Condition !== undefined && type !== 'AWS::CDK::Metadata') {
        throw new Error(`${stack.name}/${logicalId} exists on a condition, ${Condition}, and the local cloud knows no conditions.`);
      }
      return { stack, logicalId, type, properties };
    }),
  );
  const find = (stack: Stack, logicalId: string): Planned | undefined =>
    planned.find((one) => one.stack === stack && one.logicalId === logicalId);

  const worked = (stack: Stack, value: unknown): unknown =>
    evaluate(value, {
      ref: (name) => reference(stack, name),
      attribute: (logicalId, attribute) => attributeOf(stack, logicalId, attribute),
      secretOf,
    });

  const textOf = (one: Planned, property: string): string | undefined => {
    const value = worked(one.stack, one.properties[property]);
    return value === undefined ? undefined : String(value);
  };

  const hashOf = (one: Planned): string => createHash('sha256').update(place(one)).digest('hex');

  /** Fills a text of `resourceTypes`. */
  const filled = (text: string, one: Planned): string =>
    text.replaceAll(/\{(\w+)(?::(\d+))?\}/g, (_, name: string, length = '64') => {
      const hash = hashOf(one).slice(0, Number(length));
      const known: Record<string, () => string> = {
        id: () => idOf(one),
        name: () => nameOf(one),
        region: () => one.stack.region,
        account: () => ACCOUNT,
        hash: () => hash,
        upperHash: () => hash.toUpperCase(),
      };
      return known[name]?.() ?? textOf(one, name) ?? '';
    });

  const nameOf = (one: Planned): string => {
    const { nameProperty } = resourceTypes[one.type] ?? {};
    const given = nameProperty === undefined ? undefined : textOf(one, nameProperty);
    return given ?? `${one.stack.name}-${one.logicalId}-${hashOf(one).slice(0, 12)}`;
  };

  const idOf = (one: Planned): string => {
    const { id } = resourceTypes[one.type] ?? {};
    return id === undefined ? nameOf(one) : filled(id, one);
  };

  const reference = (stack: Stack, name: string): unknown => {
    const pseudo: Record<string, string> = {
      'AWS::AccountId': ACCOUNT,
      'AWS::Region': stack.region,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackName': stack.name,
      'AWS::StackId': `arn:aws:cloudformation:${stack.region}:${ACCOUNT}:stack/${stack.name}/0`,
    };
    if (name in pseudo) return pseudo[name];
    const resource = find(stack, name);
    if (resource !== undefined) return idOf(resource);
    const parameter = stack.template.Parameters[name];
    if (parameter?.Type === 'AWS::SSM::Parameter::Value<String>' && parameter.Default !== undefined)
      return storedParameter(stack, parameter.Default);
    if (parameter?.Type === 'String') return parameter.Default ?? outputOfAnother(stack, name);
    throw new Error(`${stack.name} refers to ${name}, which the local cloud cannot find or give a value.`);
  };

  /** A parameter without a value is what an operator fills in when deploying, from another stack's output of that name. */
  const outputOfAnother = (stack: Stack, name: string): unknown => {
    const other = assembly.stacks.find((one) => one !== stack && name in one.template.Outputs);
    if (other === undefined) throw new Error(`${stack.name} must be given ${name}, and no other stack puts it out.`);
    return worked(other, other.template.Outputs[name]?.Value);
  };

  const storedParameter = (stack: Stack, name: string): unknown => {
    const found = planned.find(
      (one) => one.type === 'AWS::SSM::Parameter' && one.stack.region === stack.region && textOf(one, 'Name') === name,
    );
    if (found === undefined) throw new Error(`${stack.name} reads the parameter ${name} in ${stack.region}, and no stack writes it there.`);
    return textOf(found, 'Value');
  };

  const attributeOf = (stack: Stack, logicalId: string, attribute: string): unknown => {
    const resource = find(stack, logicalId);
    const text = resource && resourceTypes[resource.type]?.attributes?.[attribute];
    if (resource === undefined || text === undefined) {
      throw new Error(
        `The local cloud knows no attribute ${attribute} of ${stack.name}/${logicalId} (${resource?.type ?? 'no such resource'}).`,
      );
    }
    return filled(text, resource);
  };

  const resources = planned.map((one): Resource => {
    const properties = worked(one.stack, one.properties);
    return {
      type: one.type,
      stack: one.stack,
      logicalId: one.logicalId,
      id: idOf(one),
      properties: isRecord(properties) ? properties : {},
    };
  });
  return { assembly, resources: (type) => resources.filter((resource) => resource.type === type) };
}

/**
 * A resource's properties in the shape its runner knows.
 *
 * @throws Error naming the resource and each property that does not fit
 */
export function propertiesOf<Shape extends z.ZodType>(resource: Resource, shape: Shape): z.output<Shape> {
  const parsed = shape.safeParse(resource.properties);
  if (parsed.success) return parsed.data;
  throw new Error(
    `The local cloud cannot run ${resource.stack.name}/${resource.logicalId} (${resource.type}):\n${z.prettifyError(parsed.error)}`,
  );
}
