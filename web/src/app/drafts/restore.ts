const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a saved value can stand where the form has `sample`. A form's null is "not chosen yet", which any choice may replace. */
function fits<Value>(sample: Value, saved: unknown): saved is Value {
  if (sample === null) return saved !== undefined;
  if (sample === undefined) return true;
  if (Array.isArray(sample)) return Array.isArray(saved);
  if (isRecord(sample)) return saved === null || (isRecord(saved) && Object.keys(sample).every((key) => fits(sample[key], saved[key])));
  return typeof saved === typeof sample || saved === null;
}

/** A form's values as saved in a draft, field by field; a field the form no longer has, or has otherwise, keeps its default. */
export function restore<Values extends object>(defaults: Values, saved: unknown): Values {
  if (!isRecord(saved)) return defaults;
  const restored = { ...defaults };
  for (const key of keysOf(defaults)) {
    const value = saved[key];
    if (fits(defaults[key], value)) restored[key] = value;
  }
  return restored;
}

/** The names of a form's fields, typed. */
export const keysOf = <Values extends object>(values: Values): (keyof Values & string)[] =>
  Object.keys(values).filter((key): key is keyof Values & string => key in values);
