/** One thing wrong in a form. */
export interface Fault {
  /** The full name of its field, empty where it belongs to none. */
  readonly name: string;
  readonly message: string;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Every fault in a form's errors, in the order of the fields; `root` holds what belongs to no field on screen. */
export function faultsIn(errors: unknown, before = ''): Fault[] {
  if (!isGroup(errors)) return [];
  return Object.entries(errors).flatMap(([key, error]): Fault[] => {
    if (!isGroup(error)) return [];
    const name = key === 'root' && before === '' ? '' : `${before}${key}`;
    if (typeof error.message === 'string') return [{ name, message: error.message }];
    return faultsIn(error, name && `${name}.`);
  });
}
