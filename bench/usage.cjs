// Loaded before the command line (`node --require`): when it ends, it tells what the process took, on descriptor 3.
const { writeSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpu: (user + system) / 1000, peak: maxRSS / 1024 }));
});
