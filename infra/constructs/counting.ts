import { Validations } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import type { City, LocalDate } from '#shared/kernel/index.ts';
import { sharesNationally } from '#shared/kernel/index.ts';
import { projector } from '../crossing.ts';
import { PLATFORM, TABLE_NAME } from '../names.ts';
import { ChangeFeed, followStatement } from './changeFeed.ts';
import { countingAlarms } from './countingAlarms.ts';
import { countNotCounted } from './metrics.ts';
import { PARKING_FINDING, parkedChanges, parkingStatements } from './parkedChanges.ts';
import type { RecordsTable } from './recordsTable.ts';
import { ServiceFunction } from './serviceFunction.ts';
import { crossingStatements, keyStatement } from './tablePolicy.ts';

interface CountingProps {
  readonly records: RecordsTable;
  readonly cities: readonly City[];
  /** On which cities are asked whether their figures go to the nation. */
  readonly today: LocalDate;
}

/** Keeps every city's figures, and the nation's, in step with what staff save. */
export class Counting extends Construct {
  constructor(scope: Construct, id: string, { records: { table, key }, cities, today }: CountingProps) {
    super(scope, id);
    const parked = parkedChanges(this, key);
    const counter = new ServiceFunction(this, 'Projector', {
      owner: PLATFORM,
      name: projector.name,
      description: `Alle byer: ${projector.work}`,
      memory: projector.memory,
      timeout: projector.timeout,
      environment: { TABLE_NAME, CITIES: JSON.stringify(sharing(cities, today)) },
      statements: [
        followStatement(table),
        ...crossingStatements(this, projector),
        keyStatement(key.keyArn),
        ...parkingStatements(parked, key.keyArn),
      ],
    });
    Validations.of(counter).acknowledge(PARKING_FINDING);
    const feed = new ChangeFeed(this, 'Changes', { table, target: counter.function, parked });
    countNotCounted(counter.logs);
    countingAlarms(this, feed);
  }
}

/** Every city, and whether the nation is told of its figures. */
const sharing = (cities: readonly City[], today: LocalDate): Readonly<Record<string, boolean>> =>
  Object.fromEntries(cities.map((city) => [city.id, sharesNationally(city, today)]));
