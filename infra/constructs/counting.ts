import { Validations } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { restsOnLaw } from '#shared/consents/index.ts';
import type { City, LocalDate } from '#shared/kernel/index.ts';
import { sharesNationally } from '#shared/kernel/index.ts';
import { type CrossingFunction, projector, recount } from '../crossing.ts';
import { PLATFORM, TABLE_NAME } from '../names.ts';
import { ChangeFeed, followStatement } from './changeFeed.ts';
import { countingAlarms } from './countingAlarms.ts';
import { DIFFERENCES, FIGURES_DIFFER, NOT_COUNTED, RECOUNTED } from './countingMetrics.ts';
import { countLines } from './logMetrics.ts';
import { admitNights } from './nightlyRecount.ts';
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

/** Keeps every city's figures, and the nation's, in step with what staff save, and counts them anew to see that they are. */
export class Counting extends Construct {
  private readonly environment: Readonly<Record<string, string>>;
  private readonly keyArn: string;

  constructor(scope: Construct, id: string, { records: { table, key }, cities, today }: CountingProps) {
    super(scope, id);
    this.environment = {
      TABLE_NAME,
      CITIES: JSON.stringify(sharing(cities, today)),
      CITIES_BY_LAW: JSON.stringify(cities.filter((city) => restsOnLaw('statistics', city)).map(({ id: city }) => city)),
    };
    this.keyArn = key.keyArn;

    const parked = parkedChanges(this, key);
    const counter = this.functionOf('Projector', projector, [followStatement(table), ...parkingStatements(parked, this.keyArn)]);
    Validations.of(counter).acknowledge(PARKING_FINDING);
    const feed = new ChangeFeed(this, 'Changes', { table, target: counter.function, parked });
    countLines(counter.logs, NOT_COUNTED);

    const recounter = this.functionOf('Recount', recount, []);
    admitNights(recounter.function);
    for (const lines of [FIGURES_DIFFER, DIFFERENCES, RECOUNTED]) countLines(recounter.logs, lines);

    countingAlarms(this, feed, [counter, recounter]);
  }

  private functionOf(id: string, crossing: CrossingFunction, besides: readonly PolicyStatement[]): ServiceFunction {
    const { name, work, memory, timeout } = crossing;
    return new ServiceFunction(this, id, {
      owner: PLATFORM,
      name,
      description: `Alle byer: ${work}`,
      memory,
      timeout,
      environment: this.environment,
      statements: [...crossingStatements(this, crossing), keyStatement(this.keyArn), ...besides],
    });
  }
}

/** Every city, and whether the nation is told of its figures. */
const sharing = (cities: readonly City[], today: LocalDate): Readonly<Record<string, boolean>> =>
  Object.fromEntries(cities.map((city) => [city.id, sharesNationally(city, today)]));
