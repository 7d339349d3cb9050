/** Where an expression's names get their values. */
export interface Scope {
  ref(name: string): unknown;
  attribute(logicalId: string, attribute: string): unknown;
  secretOf(arn: string): string;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const SECRET = /\{\{resolve:secretsmanager:(arn:[^:]+:secretsmanager:[^:]*:[^:]*:secret:[^:]+):SecretString:::?\}\}/g;

/**
 * Works out a value of a template: intrinsic functions, references, and references to secrets inside texts.
 *
 * @throws Error on an intrinsic function that is not known here
 */
export const evaluate = (value: unknown, scope: Scope): unknown => withSecrets(worked(value, scope), scope);

function worked(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => worked(item, scope)).filter((item) => item !== undefined);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined && (only[0] === 'Ref' || only[0].startsWith('Fn::'))) return call(only[0], only[1], scope);
  return Object.fromEntries(entries.map(([key, item]) => [key, worked(item, scope)] as const).filter(([, item]) => item !== undefined));
}

function call(name: string, argument: unknown, scope: Scope): unknown {
  const args = Array.isArray(argument) ? argument.map((item) => worked(item, scope)) : [worked(argument, scope)];
  const [first, second] = args;
  switch (name) {
    case 'Ref':
      return first === 'AWS::NoValue' ? undefined : scope.ref(String(first));
    case 'Fn::GetAtt': {
      const [logicalId = '', ...attribute] = args.length === 1 ? String(first).split('.') : args.map(String);
      return scope.attribute(logicalId, attribute.join('.'));
    }
    case 'Fn::Join':
      return listed(name, second).map(String).join(String(first));
    case 'Fn::Split':
      return String(second).split(String(first));
    case 'Fn::Select':
      return listed(name, second)[Number(first)];
    case 'Fn::Sub':
      return substituted(String(first), isRecord(second) ? second : {}, scope);
    default:
      throw new Error(`The local cloud does not know the intrinsic function ${name}.`);
  }
}

function listed(name: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error(`${name} needs a list and got ${JSON.stringify(value)}.`);
}

const substituted = (text: string, names: Readonly<Record<string, unknown>>, scope: Scope): string =>
  text
    .replaceAll(/\$\{([^!}][^}]*)\}/g, (_, name: string) => {
      if (name in names) return String(names[name]);
      const [logicalId = '', ...attribute] = name.split('.');
      return String(attribute.length > 0 ? scope.attribute(logicalId, attribute.join('.')) : scope.ref(name));
    })
    .replaceAll('${!', '${');

/** References to secrets may be pieced together, so they are looked up when everything else is in place. */
function withSecrets(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => withSecrets(item, scope));
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withSecrets(item, scope)]));
  if (typeof value !== 'string') return value;
  const resolved = value.replaceAll(SECRET, (_, arn: string) => scope.secretOf(arn));
  if (resolved.includes('{{resolve:')) throw new Error(`The local cloud does not know this reference: ${resolved}`);
  return resolved;
}
