import * as z from 'zod';
import type { Assembly, Stack } from './assembly.ts';
import { evaluate, isRecord } from './intrinsics.ts';
import type { Planned } from './plan.ts';
import { planned } from './plan.ts';

/** The account everything is deployed to; one that AWS's own documentation uses and nobody has. */
export const ACCOUNT = '123456789012';

/** A resource with its names made up and its properties worked out, as CloudFormation would have left it. */
export interface Resource {
  readonly type: string;
  readonly stack: Stack;
  readonly logicalId: string;
  /** What `Ref` gives. */
  readonly id: string;
  /** Empty for what has none. */
  readonly arn: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What an assembly becomes once "deployed". */
export class Deployment {
  readonly assembly: Assembly;
  private readonly plan: readonly Planned[];
  private readonly secretOf: (arn: string) => string;
  private readonly deployed: readonly Resource[];

  constructor(assembly: Assembly, secretOf: (arn: string) => string) {
    this.assembly = assembly;
    this.secretOf = secretOf;
    this.plan = planned(assembly);
    this.deployed = this.plan.map((one) => this.resourceOf(one));
  }

  /** Every resource of a type, in every stack. */
  resources(type: string): readonly Resource[] {
    return this.deployed.filter((resource) => resource.type === type);
  }

  private resourceOf(one: Planned): Resource {
    const { type, stack, logicalId, known } = one;
    const properties = this.worked(stack, one.properties);
    const arn = known.attributes?.Arn;
    return {
      type,
      stack,
      logicalId,
      id: this.idOf(one),
      arn: arn === undefined ? '' : this.filled(arn, one),
      properties: isRecord(properties) ? properties : {},
    };
  }

  private worked(stack: Stack, value: unknown): unknown {
    return evaluate(value, {
      ref: (name) => this.reference(stack, name),
      attribute: (logicalId, attribute) => this.attribute(stack, logicalId, attribute),
      secretOf: this.secretOf,
    });
  }

  private idOf(one: Planned): string {
    return one.known.id === undefined ? this.nameOf(one) : this.filled(one.known.id, one);
  }

  private nameOf(one: Planned): string {
    const given = one.known.nameProperty === undefined ? undefined : this.property(one, one.known.nameProperty);
    return given ?? `${one.stack.name}-${one.logicalId}-${one.hash.slice(0, 12)}`;
  }

  private property(one: Planned, name: string): string | undefined {
    const value = this.worked(one.stack, one.properties[name]);
    return value === undefined ? undefined : String(value);
  }

  /** Fills a text of `resourceTypes`. */
  private filled(text: string, one: Planned): string {
    return text.replaceAll(/\{(\w+)(?::(\d+))?\}/g, (_, name: string, length = '64') => {
      const hash = one.hash.slice(0, Number(length));
      if (name === 'id') return this.idOf(one);
      if (name === 'name') return this.nameOf(one);
      const known: Readonly<Record<string, string>> = { region: one.stack.region, account: ACCOUNT, hash, upperHash: hash.toUpperCase() };
      return known[name] ?? this.property(one, name) ?? '';
    });
  }

  private reference(stack: Stack, name: string): unknown {
    const pseudo: Readonly<Record<string, string>> = {
      'AWS::AccountId': ACCOUNT,
      'AWS::Region': stack.region,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackName': stack.name,
    };
    if (name in pseudo) return pseudo[name];
    const resource = this.find(stack, name);
    if (resource !== undefined) return this.idOf(resource);
    const { Type, Default } = stack.template.Parameters[name] ?? {};
    if (Type === 'AWS::SSM::Parameter::Value<String>' && Default !== undefined) return this.storedParameter(stack, Default);
    if (Type === 'String') return Default ?? this.outputOfAnother(stack, name);
    throw new Error(`${stack.name} refers to ${name}, which the local cloud cannot find or give a value.`);
  }

  private attribute(stack: Stack, logicalId: string, attribute: string): string {
    const resource = this.find(stack, logicalId);
    const text = resource?.known.attributes?.[attribute];
    if (resource !== undefined && text !== undefined) return this.filled(text, resource);
    const type = resource?.type ?? 'no such resource';
    throw new Error(`The local cloud knows no attribute ${attribute} of ${stack.name}/${logicalId} (${type}).`);
  }

  private find(stack: Stack, logicalId: string): Planned | undefined {
    return this.plan.find((one) => one.stack === stack && one.logicalId === logicalId);
  }

  private storedParameter({ name: stackName, region }: Stack, name: string): string | undefined {
    const stored = this.plan.find(
      (one) => one.type === 'AWS::SSM::Parameter' && one.stack.region === region && this.property(one, 'Name') === name,
    );
    if (stored === undefined) throw new Error(`${stackName} reads the parameter ${name} in ${region}, and no stack writes it there.`);
    return this.property(stored, 'Value');
  }

  /** A parameter without a value is what an operator fills in when deploying, from another stack's output of that name. */
  private outputOfAnother(stack: Stack, name: string): unknown {
    const other = this.assembly.stacks.find((one) => one !== stack && name in one.template.Outputs);
    if (other === undefined) throw new Error(`${stack.name} must be given ${name}, and no other stack puts it out.`);
    return this.worked(other, other.template.Outputs[name]?.Value);
  }
}

/**
 * Works out every name, attribute and property of an assembly.
 *
 * @param secretOf a secret's value, by its ARN
 * @throws Error on a resource type, a condition, an intrinsic, an attribute or a parameter that is not known here
 */
export const deploy = (assembly: Assembly, secretOf: (arn: string) => string): Deployment => new Deployment(assembly, secretOf);

/**
 * A resource's properties in the shape its runner knows.
 *
 * @throws Error naming the resource and each property that does not fit
 */
export function propertiesOf<Shape extends z.ZodType>(resource: Resource, shape: Shape): z.output<Shape> {
  const parsed = shape.safeParse(resource.properties);
  if (parsed.success) return parsed.data;
  const place = `${resource.stack.name}/${resource.logicalId} (${resource.type})`;
  throw new Error(`The local cloud cannot run ${place}:\n${z.prettifyError(parsed.error)}`);
}
