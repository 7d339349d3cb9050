import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod';

const REGION = 'eu-north-1';
const MOST_SECONDS = 900;
const called = z.looseObject({ FunctionError: z.string().optional() });

/**
 * Calls a deployed function with the AWS command line and its credentials.
 *
 * @param event JSON
 * @returns what it answered, as JSON
 * @throws Error with what the command line, or the function, said
 */
export async function invokeDeployed(functionName: string, event: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'recount-'));
  const answer = join(folder, 'answer.json');
  const options = ['--region', REGION, '--cli-read-timeout', String(MOST_SECONDS), '--cli-binary-format', 'raw-in-base64-out'];
  const args = ['lambda', 'invoke', ...options, '--function-name', functionName, '--payload', event, answer];
  try {
    const { stdout } = await promisify(execFile)('aws', args);
    const text = await readFile(answer, 'utf8');
    if (called.parse(JSON.parse(stdout)).FunctionError !== undefined) throw new Error(`${functionName} failed: ${text}`);
    return text;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error('The AWS command line, "aws", is not installed here. It calls what is deployed.');
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}
