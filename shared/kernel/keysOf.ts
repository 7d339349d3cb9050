/** The keys of a closed record, typed. The compiler only says `string[]`, as a value could have more keys than its type. */
export const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] => Object.keys(record) as Key[];
