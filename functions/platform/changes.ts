/** For so long an older version of a record may still be told of: longer than the table's stream remembers. Days. */
export const DAYS_TOLD = 2;
