// Preloaded into a process to tell, when it ends, how much memory it took at most, in megabytes.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS / 1024));
});
