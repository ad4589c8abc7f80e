// What a check cannot do without: read, decode and parse every file.
import { globSync, readFileSync } from 'node:fs';

for (const file of globSync('**/*.json')) {
  const bytes = readFileSync(file);
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
  JSON.parse(new TextDecoder(encoding).decode(bytes));
}
