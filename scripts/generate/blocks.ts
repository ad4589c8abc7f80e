import { workflowText } from '../../src/workflows/pieces.ts';
import { toYaml } from '../../src/workflows/yaml.ts';
import { PARTS, WORKFLOWS } from './documents.ts';

const BLOCKS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(WORKFLOWS).map(([name, it]): [string, string] => [name, workflowText(it)]),
  ...Object.entries(PARTS).map(([name, it]): [string, string] => [name, toYaml(it)]),
]);

/** From `<!-- workflow name:start -->` to `<!-- workflow name:end -->`, each on a line of its own. */
export const SHOWN = /^(<!-- workflow ([\w-]+):start -->)\n[\s\S]*?^(<!-- workflow \2:end -->)$/gm;

/** A document with the workflow between each pair of markers that they name. Throws for an unknown one. */
export function withWorkflows(document: string): string {
  return document.replaceAll(SHOWN, (_, start: string, name: string, end: string) => {
    const text = BLOCKS.get(name);
    if (text === undefined) throw new Error(`there is no workflow ${name} to show`);
    return `${start}\n\`\`\`yaml\n${text}\`\`\`\n${end}`;
  });
}
