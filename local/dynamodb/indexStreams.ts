import { DatabaseSync } from 'node:sqlite';

// The engine looks for the last record of a stream at every write, and for those after a place at every read, by the number
// in a text and without an index: both grow slower by the record.
const database = new DatabaseSync(process.argv[2] ?? '', { timeout: 5000 });
const number = 'CAST(sequence_number AS INTEGER)';
database.exec(`CREATE INDEX IF NOT EXISTS local_stream_last ON _stream_records (table_name, ${number})`);
database.exec(`CREATE INDEX IF NOT EXISTS local_stream_next ON _stream_records (table_name, shard_id, ${number})`);
database.close();
