// Preloaded into a process to tell, when it ends, what it loaded and which files it opened.
const fs = require('node:fs');
const { registerHooks, syncBuiltinESMExports } = require('node:module');

const { writeFileSync, openSync } = fs;
const opened = [];
const loaded = [];

fs.openSync = (path, ...rest) => {
  opened.push(String(path));
  return openSync(path, ...rest);
};
syncBuiltinESMExports();
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});

process.on('exit', () => {
  writeFileSync(process.env.PROBE_FILE, JSON.stringify({ opened, loaded }));
});
