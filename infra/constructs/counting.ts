import { Duration, Validations } from 'aws-cdk-lib';
import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { restsOnLaw } from '#shared/consents/index.ts';
import type { City, LocalDate } from '#shared/kernel/index.ts';
import { sharesNationally } from '#shared/kernel/index.ts';
import { SOURCE_SORT_KEYS } from '#shared/reporting/index.ts';
import { type CrossingFunction, projector, recount } from '../crossing.ts';
import { PLATFORM, TABLE_NAME } from '../names.ts';
import { ChangeFeed, followStatement, type Pace } from './changeFeed.ts';
import { countingAlarms } from './countingAlarms.ts';
import { DIFFERENCES, FIGURES_DIFFER, NOT_COUNTED, RECOUNTED } from './countingMetrics.ts';
import { countLines } from './logMetrics.ts';
import { admitNights } from './nightlyRecount.ts';
import { PARKING_FINDING, parkingStatements } from './parkedChanges.ts';
import type { RecordsTable } from './recordsTable.ts';
import { ServiceFunction } from './serviceFunction.ts';
import { crossingStatements, keyStatement } from './tablePolicy.ts';

/** Changes of the records that figures are counted from, by their sort key, and of nothing else. */
const SOURCES_ONLY = { dynamodb: { Keys: { sk: { S: SOURCE_SORT_KEYS.map((key) => ('is' in key ? key.is : { prefix: key.begins })) } } } };

const AS_STAFF_SAVE: Pace = {
  batchSize: 100,
  window: Duration.seconds(1),
  // some minutes of trying, as what passes has passed by then; and far from the day after which the stream forgets
  retries: 10,
  maxAge: Duration.hours(6),
  reports: true,
};

interface CountingProps {
  readonly records: RecordsTable;
  /** Where changes go that could not be counted. */
  readonly parked: Bucket;
  readonly cities: readonly City[];
  /** What else follows the table for all cities, watched as these are for reaching too far. */
  readonly beside: readonly ServiceFunction[];
  /** On which cities are asked whether their figures go to the nation. */
  readonly today: LocalDate;
}

/** Keeps every city's figures, and the nation's, in step with what staff save, and counts them anew to see that they are. */
export class Counting extends Construct {
  private readonly environment: Readonly<Record<string, string>>;
  private readonly keyArn: string;

  constructor(scope: Construct, id: string, { records: { table, key }, parked, cities, beside, today }: CountingProps) {
    super(scope, id);
    this.environment = {
      TABLE_NAME,
      CITIES: JSON.stringify(sharing(cities, today)),
      CITIES_BY_LAW: JSON.stringify(cities.filter((city) => restsOnLaw('statistics', city)).map(({ id: city }) => city)),
    };
    this.keyArn = key.keyArn;

    const counter = this.functionOf('Projector', projector, [followStatement(table), ...parkingStatements(parked, this.keyArn)]);
    Validations.of(counter).acknowledge(PARKING_FINDING);
    const feed = new ChangeFeed(this, 'Changes', {
      table,
      target: counter.function,
      admits: SOURCES_ONLY,
      pace: AS_STAFF_SAVE,
      parked,
    });
    countLines(counter.logs, NOT_COUNTED);

    const recounter = this.functionOf('Recount', recount, []);
    admitNights(recounter.function);
    for (const lines of [FIGURES_DIFFER, DIFFERENCES, RECOUNTED]) countLines(recounter.logs, lines);

    countingAlarms(this, feed, [counter, recounter, ...beside]);
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
