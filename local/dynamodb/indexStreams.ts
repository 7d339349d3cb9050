import { DatabaseSync } from 'node:sqlite';

// The engine looks for the last record of a stream at every write, in a table without an index: writes grow slower by the record.
const database = new DatabaseSync(process.argv[2] ?? '', { timeout: 5000 });
database.exec('CREATE INDEX IF NOT EXISTS local_stream_shard ON _stream_records (table_name, shard_id, sequence_number)');
database.exec('CREATE INDEX IF NOT EXISTS local_stream_table ON _stream_records (table_name, sequence_number)');
database.close();
