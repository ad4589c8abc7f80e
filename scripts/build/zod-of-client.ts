import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rolldown';

const COPY = '?of-the-mcp-client';

/**
 * Gives the MCP client a copy of zod of its own. It needs all of it, and a check a third, which is
 * loaded at every start: one copy for both would be the whole.
 */
export const zodOfClient: Plugin = {
  name: 'zod-of-client',
  async resolveId(source, importer = '') {
    const isOfClient = importer.endsWith(COPY) || importer.includes('/@modelcontextprotocol/');
    if (!isOfClient) return null;
    const found = await this.resolve(source, original(importer), { skipSelf: true });
    return found?.id.includes('/node_modules/zod/') ? { ...found, id: found.id + COPY } : found;
  },
  load: (id) => (id.endsWith(COPY) ? readFile(original(id), 'utf8') : null),
};

/** The file that a module was read from. */
export function original(id: string): string {
  return id.replace(COPY, '');
}
