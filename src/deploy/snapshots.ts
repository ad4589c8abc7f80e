import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { LiveFlow } from '../live/host.ts';

/** Keeps flows as they were, before something replaces them. */
export interface SnapshotStore {
  /** Returns the file's path once it is on disk; throws when it could not be written. */
  keep(snapshot: Snapshot): Promise<string>;
}

/** All that puts a flow back. As secret as the flow itself: it holds the whole definition. */
export interface Snapshot {
  environmentName: string;
  flow: LiveFlow;
  planDigest: string;
}

/** Keeps each snapshot as a file of its own below `folder`, readable by its owner alone. */
export function snapshotFolder(folder: string, now: () => Date): SnapshotStore {
  return {
    async keep({ environmentName, flow, planDigest }) {
      const takenAt = now().toISOString();
      const place = join(folder, fileName(environmentName));
      await mkdir(place, { recursive: true, mode: 0o700 });
      const stamp = takenAt.replaceAll(/[^0-9]/g, '');
      const path = join(place, `${fileName(flow.flowName)}-${stamp}.json`);
      const file = await open(path, 'wx', 0o600);
      try {
        const content = { version: 1, environmentName, takenAt, planDigest, ...flow };
        await file.writeFile(`${JSON.stringify(content, null, 2)}\n`);
        await file.sync();
      } finally {
        await file.close();
      }
      return path;
    },
  };
}

/** Ids come from files and servers: nothing but letters, digits, dots and dashes reaches a path. */
function fileName(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9-]+/g, '_').slice(0, 100) || '_';
}
