import { loadAssembly } from '#local/assembly/assembly.ts';
import { startLocalCloud } from '#local/cloud.ts';
import { noteRunning } from '#local/running.ts';

// The whole local cloud as a process of its own, over the assembly and the folder it is told, for a test to kill.

const [, , assembly = '', dataDir = ''] = process.argv;
const tell = (message: object): void => void process.send?.(message);

// whoever started it has gone
process.once('disconnect', () => process.exit());

const cloud = await startLocalCloud({
  assembly: await loadAssembly(assembly),
  dataDir,
  port: 0,
  log: (line) => tell({ log: line }),
  onFunctionLine: (_, line) => tell({ log: line }),
});
await noteRunning(dataDir, cloud.port);
process.on('message', () => void cloud.streamsIdle().then(() => tell({ idle: true })));
tell({ port: cloud.port });
