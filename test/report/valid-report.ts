import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { Ajv } from 'ajv';

const schema = JSON.parse(
  readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);

/** Holds the text of a report against the committed JSON Schema. */
export function expectValidReport(text: string): void {
  validate(JSON.parse(text));
  expect(validate.errors).toBeNull();
}
