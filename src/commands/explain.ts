import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { helpOf } from '../check/check.ts';
import { UsageError } from '../process/usage-error.ts';
import { toPageText } from '../report/terminal/page.ts';
import { RULES } from '../rules/index.ts';
import { nearest } from '../wording/spelling.ts';
import { type Command, lookAt, type Terminal } from './command.ts';

export const explain: Command = {
  name: 'explain',
  operands: '<rule>',
  summary: "show a rule's page: what it reports, why, and how to fix it",
  inputs: [],
  options: [],
  examples: [['explain owner-mismatch', 'why the owner of a connection matters']],
  async carryOut({ operands }, terminal) {
    const [rule, ...others] = operands;
    if (rule === undefined || others.length > 0) {
      throw new UsageError('name one rule, as in `flowgate explain owner-mismatch`');
    }
    const known = knownRule(rule);
    const page = await pageOf(known, terminal);
    const { stdout } = terminal;
    stdout.write(toPageText(page, { ...lookAt(stdout, terminal), address: helpOf(known) }));
    return 0;
  },
};

function knownRule(given: string): string {
  const ids = RULES.map(({ id }) => id);
  const id = given.toLowerCase();
  if (ids.includes(id)) return id;
  const near = nearest(id, ids);
  const advice =
    near === null ? `all rules: ${helpOf('README')}` : `did you mean \`flowgate explain ${near}\`?`;
  throw new UsageError(`there is no rule ${JSON.stringify(given)}; ${advice}`);
}

async function pageOf(rule: string, { documents }: Terminal): Promise<string> {
  const folder = documents?.() ?? null;
  const page =
    folder === null
      ? null
      : await readFile(join(folder, 'rules', `${rule}.md`), 'utf8').catch(() => null);
  if (page !== null) return page;
  throw new UsageError(`the page is not in this installation; read it at ${helpOf(rule)}`);
}
