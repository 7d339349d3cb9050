import { createHash } from 'node:crypto';

const SHARDS = 16;

/** The parts that a city's marks and namings are spread over, so that no partition is asked for all of them at once. */
export const shards: readonly string[] = Array.from({ length: SHARDS }, (_, index) => index.toString(16).padStart(2, '0'));

/** Which of them a name belongs to. Marks are kept by the person, so that all of one person's stand together. */
export const shardOf = (name: string): string => shards[createHash('sha256').update(name).digest().readUInt8() % SHARDS] ?? '00';
