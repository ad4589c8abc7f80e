// Preloaded into a process to say, when it ends, what it took: milliseconds of all processors, and
// megabytes at most.
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, peak: peakKilobytes() / 1024 };
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});

/** Linux counts the memory of the process that started this one in `maxRSS`, and not in `VmHWM`. */
function peakKilobytes() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
