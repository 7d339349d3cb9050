// Plain JavaScript, and of Node itself only what is there anyway: all it did besides would be measured with the function.

const [, , bundle, event] = process.argv;
const { writeSync } = process.getBuiltinModule('fs');

/** Tells how far it has come and what processor time that took, in milliseconds. */
const tell = (what) => {
  const { user, system } = process.cpuUsage();
  writeSync(3, `${JSON.stringify({ ...what, processorMs: (user + system) / 1000 })}\n`);
};

const { handler } = await import(bundle);
tell({ step: 'loaded' });
const { statusCode } = await handler(JSON.parse(event), { awsRequestId: '00000000-0000-4000-8000-000000000000' });
tell({ step: 'answered', statusCode });
process.exit();
