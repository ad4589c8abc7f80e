import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { helpOf } from '../check/check.ts';
import { UsageError } from '../process/usage-error.ts';
import { toPageText } from '../report/terminal/page.ts';
import { RULES } from '../rules/index.ts';
import { nearest } from '../wording/spelling.ts';
import { lookAt, type Request, type Terminal } from './command.ts';

/** Carries out `flowgate explain`; returns the exit code. */
export async function explain({ operands }: Request, terminal: Terminal): Promise<number> {
  const [rule, ...others] = operands;
  if (rule === undefined || others.length > 0) {
    throw new UsageError('name one rule, as in `flowgate explain owner-mismatch`');
  }
  const known = knownRule(rule);
  const page = await pageOf(known, terminal);
  const { stdout } = terminal;
  stdout.write(toPageText(page, { ...lookAt(stdout, terminal), address: helpOf(known) }));
  return 0;
}

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
