import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Flow, readFlow } from '../../src/flow/flow.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

/** False on a machine that has only the checkout: tests that need the corpus are skipped there. */
export const hasCorpus = existsSync(FOLDER);

export interface RealFlow {
  file: string;
  bytes: Uint8Array;
  flow: Flow;
}

/** Every published flow of the corpus, by its path there. */
export function realFlows(): RealFlow[] {
  if (!hasCorpus) return [];
  const files = globSync('**/*.json', { cwd: FOLDER }).toSorted();
  return files.map((file) => {
    const bytes = readFileSync(`${FOLDER}/${file}`);
    const result = readFlow(file, bytes);
    if (result.kind !== 'flow') throw new Error(`${file} was not read as a flow`);
    return { file, bytes, flow: result.flow };
  });
}

export const ACCOUNT = 'svc-flows@contoso.com';

export interface EntryText {
  connectionName: string;
  id: string;
  owner: string;
  usedBy?: string[];
}

/** An entry for each key that a flow uses, of the connector that its file names. */
export function entriesFor(flow: Flow): Record<string, EntryText> {
  const keys = new Set(flow.operations.flatMap(({ host }) => (host === null ? [] : [host.key])));
  const pairs = [...keys].map((key): [string, EntryText] => {
    const declared = flow.references?.find((reference) => reference.key === key);
    const using = flow.operations.find(({ host }) => host?.key === key && host.connector !== null);
    const connector = declared?.connector ?? using?.host?.connector ?? 'shared_unknown';
    return [
      key,
      {
        connectionName: connectionFor(declared?.logicalName ?? '', key),
        id: `/providers/Microsoft.PowerApps/apis/${connector}`,
        owner: ACCOUNT,
      },
    ];
  });
  return Object.fromEntries(pairs);
}

/** Made up, and another one for each name and key: two of them on one connection are a finding. */
function connectionFor(logicalName: string, key: string): string {
  const digits = createHash('sha256').update(`${logicalName} ${key}`).digest('hex');
  return `shared-made-up-${digits.slice(0, 8)}-1f33-4aec-b4c0-${digits.slice(8, 20)}`;
}
