import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Key } from './keys.ts';

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** An item as stored: its key and its attributes. */
export type Item = Key & Readonly<Record<string, unknown>>;

/** What must hold of an item for a write to happen: attributes equal to these, or below another attribute of the same item. */
export interface Condition {
  readonly equals?: Readonly<Record<string, unknown>>;
  readonly below?: Readonly<Record<string, string>>;
}

/** One write of a transaction, as data; all of a transaction happen or none do. */
export type Write =
  | { readonly create: Item }
  | { readonly replace: Item; readonly version: number }
  | { readonly put: Item }
  | {
      readonly update: Key;
      readonly set?: Readonly<Record<string, unknown>>;
      readonly add?: Readonly<Record<string, number>>;
      readonly when?: Condition;
      /** Makes the item where there is none, as a counter is made by the first that is counted. Then nothing can be asked of it. */
      readonly orCreate?: true;
    }
  | { readonly check: Key; readonly when: Condition | 'absent' }
  | { readonly remove: Key; readonly when?: Condition };

/** Placeholders for an expression: `#n0` for names, `:v0` for values. */
function expression() {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  return {
    name(attribute: string): string {
      const placeholder = `#n${Object.keys(names).length}`;
      names[placeholder] = attribute;
      return placeholder;
    },
    value(value: unknown): string {
      const placeholder = `:v${Object.keys(values).length}`;
      values[placeholder] = value;
      return placeholder;
    },
    parts: () => ({
      ExpressionAttributeNames: names,
      ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
    }),
  };
}

type Expression = ReturnType<typeof expression>;

/** An item that is not there fulfils no condition. */
function conditionOf(when: Condition, { name, value }: Expression): string {
  const equal = Object.entries(when.equals ?? {}).map(([attribute, wanted]) => `${name(attribute)} = ${value(wanted)}`);
  const below = Object.entries(when.below ?? {}).map(([attribute, other]) => `${name(attribute)} < ${name(other)}`);
  return [`attribute_exists(${name('pk')})`, ...equal, ...below].join(' AND ');
}

/** A write as the engine takes it. */
export function transactItemOf(write: Write, TableName: string): TransactItem {
  const on = expression();
  if ('create' in write) {
    return { Put: { TableName, Item: write.create, ConditionExpression: `attribute_not_exists(${on.name('pk')})`, ...on.parts() } };
  }
  if ('replace' in write) {
    const ConditionExpression = conditionOf({ equals: { version: write.version } }, on);
    return { Put: { TableName, Item: write.replace, ConditionExpression, ...on.parts() } };
  }
  if ('put' in write) return { Put: { TableName, Item: write.put } };
  if ('remove' in write) {
    const Delete = { TableName, Key: { ...write.remove } };
    return { Delete: write.when ? { ...Delete, ConditionExpression: conditionOf(write.when, on), ...on.parts() } : Delete };
  }
  if ('check' in write) {
    const { when } = write;
    const ConditionExpression = when === 'absent' ? `attribute_not_exists(${on.name('pk')})` : conditionOf(when, on);
    return { ConditionCheck: { TableName, Key: { ...write.check }, ConditionExpression, ...on.parts() } };
  }
  const set = Object.entries(write.set ?? {}).map(([attribute, value]) => `${on.name(attribute)} = ${on.value(value)}`);
  const add = Object.entries(write.add ?? {}).map(([attribute, value]) => `${on.name(attribute)} ${on.value(value)}`);
  const UpdateExpression = [set.length > 0 && `SET ${set.join(', ')}`, add.length > 0 && `ADD ${add.join(', ')}`].filter(Boolean).join(' ');
  const { pk, sk } = write.update;
  const ConditionExpression = write.orCreate ? undefined : conditionOf(write.when ?? {}, on);
  return { Update: { TableName, Key: { pk, sk }, UpdateExpression, ...(ConditionExpression && { ConditionExpression }), ...on.parts() } };
}

/** Where a write goes, whatever its kind. */
export function keyOf(write: Write): Key {
  if ('create' in write) return write.create;
  if ('replace' in write) return write.replace;
  if ('put' in write) return write.put;
  if ('remove' in write) return write.remove;
  return 'check' in write ? write.check : write.update;
}

/** The attributes a write names the values of. */
export function attributesOf(write: Write): Readonly<Record<string, unknown>> {
  if ('create' in write) return write.create;
  if ('replace' in write) return write.replace;
  if ('put' in write) return write.put;
  return 'update' in write ? { ...write.set, ...write.add } : {};
}
