// What a check cannot do without, as tightly as JavaScript can: read every file, and parse it.
import { globSync, readFileSync } from 'node:fs';

for (const file of globSync('**/*.json')) {
  const text = readFileSync(file, 'utf8');
  JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
}
