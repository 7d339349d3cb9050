// Loaded before the program of a companion, which then lives at our time.
import { moveDate } from './moveDate.ts';

moveDate(Number(process.env.CLOCK_MOVED_BY_MS));
