import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { IndexName } from '../entry.ts';
import { TABLE_NAME } from '../names.ts';
import { holdLogicalId } from './logicalId.ts';

const BY_VOLUNTEER: IndexName = 'byVolunteer';
const BY_RESPONSIBLE: IndexName = 'byResponsible';

/** The one table, where every city's records lie under keys that begin with the city, and the key that encrypts it. */
export class RecordsTable extends Construct {
  readonly table: Table;
  readonly key: Key;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      alias: 'steg-for-steg-table',
      description: 'Encrypts the records of every city',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.table = new Table(this, 'Table', {
      tableName: TABLE_NAME,
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: 'expiresAt',
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // keys alone: the records stay in one place, under the prefixes that say who may read them
    this.table.addGlobalSecondaryIndex({
      indexName: BY_VOLUNTEER,
      partitionKey: { name: 'volunteerKey', type: AttributeType.STRING },
      sortKey: { name: 'volunteerSort', type: AttributeType.STRING },
      projectionType: ProjectionType.KEYS_ONLY,
    });
    // cards are for lists already, and hold what a list shows: here they stand once more, by who is responsible
    this.table.addGlobalSecondaryIndex({
      indexName: BY_RESPONSIBLE,
      partitionKey: { name: 'workingKey', type: AttributeType.STRING },
      sortKey: { name: 'workingSort', type: AttributeType.STRING },
      projectionType: ProjectionType.ALL,
    });
    holdLogicalId(this.key, 'TableKey');
    holdLogicalId(this.table, 'Table');
  }
}
