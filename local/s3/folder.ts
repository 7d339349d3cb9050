import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The buckets that are filled as the product runs: folders below one directory, each named as its bucket. */
export interface BucketFolders {
  /**
   * Puts an object there, in place of any that has its key.
   *
   * @returns the file it lies in
   */
  put(bucket: string, key: string, body: string): Promise<string>;
}

/** @param directory holds a folder for each bucket, made when something is first put into it */
export const bucketFoldersIn = (directory: string): BucketFolders => ({
  put: async (bucket, key, body) => {
    const file = join(directory, bucket, key);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body, { mode: 0o600 });
    return file;
  },
});
