import * as z from 'zod/mini';
import { reportSchema } from '../src/report/document/schema.ts';

/** Where the schema of the report is committed, from the repository's root. */
export const REPORT_SCHEMA_FILE = 'schema/report.schema.json';

/** The JSON Schema of what `report` and `--format json` write, from the schema that reads it back. */
export function reportJsonSchema(): object {
  const { $schema, ...generated } = z.toJSONSchema(reportSchema, {
    target: 'draft-7',
    io: 'input',
  });
  return {
    $schema,
    $id: 'https://raw.githubusercontent.com/flowgate/flowgate/v1/schema/report.schema.json',
    title: 'Report of a Flowgate run',
    ...generated,
  };
}
