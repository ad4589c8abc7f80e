import type { Command } from './command.ts';
import { FORMAT, REPORTING_INPUTS, YES } from './options.ts';

const init: Command = {
  name: 'init',
  summary: 'write the map and the workflows for flows that are in Git, and check them',
  inputs: ['connection-references', 'flows', 'environment', 'endpoint', 'dry-run'],
  options: [
    { name: 'settings', value: '<file>', summary: 'a file of `pac solution create-settings`' },
    { name: 'environment-id', value: '<id>', summary: 'the id of the environment' },
    { name: 'name', value: '<name>', summary: 'what the map calls the environment' },
  ],
  examples: [
    ['init', 'write what is missing, and ask where there is a choice'],
    ['init --environment-id <id>', 'for flows that go to this environment'],
    ['init --dry-run', 'show what would be written'],
  ],
};

const exporting: Command = {
  name: 'export',
  summary: 'write live flows as files, and what they are bound to into the map',
  inputs: ['connection-references', 'flows', 'environment', 'endpoint', 'concurrency', 'report'],
  options: [
    { name: 'environment-id', value: '<id>', summary: 'the environment to export from' },
    { name: 'name', value: '<name>', summary: 'what the map calls a new environment' },
    { name: 'flow', value: '<flow>', isList: true, summary: 'a flow, by name or guid' },
    { name: 'all', summary: 'every flow of the environment' },
    { name: 'format', value: '<format>', summary: 'of new files: tidy or live (tidy)' },
    { name: 'force', summary: 'write the live content into files that differ' },
  ],
  examples: [
    ['export', 'choose an environment, and list its flows'],
    ['export --environment-id <id> --flow "Invoice reminder"', 'write one flow'],
    ['export --environment production --all', 'write every flow'],
  ],
};

const check: Command = {
  name: 'check',
  operands: '[paths...]',
  summary: 'check flows and the map; needs no key',
  inputs: [...REPORTING_INPUTS, 'dry-run'],
  options: [
    { name: 'live', summary: 'check what is live too, with the key or an identity' },
    { name: 'fix', summary: 'write what is certain into the files, and check again' },
    { name: 'write-baseline', summary: 'accept what is found today, in the map, for 90 days' },
    FORMAT,
  ],
  examples: [
    ['check', 'everything, offline'],
    ['check --live', 'with the live flows and connections'],
    ['check --fix --dry-run', 'show what --fix would write'],
    ['check --format json', 'the report for a program'],
  ],
};

const plan: Command = {
  name: 'plan',
  operands: '[paths...]',
  summary: 'check, and show what a deployment would change',
  inputs: [...REPORTING_INPUTS, 'on-drift'],
  options: [
    {
      name: 'since',
      value: '<ref>',
      summary: 'compare with this commit, and not with what is live',
    },
    FORMAT,
  ],
  examples: [
    ['plan', 'with the key: what a deployment would change in the live flows'],
    ['plan --since HEAD~1', 'what the last commit changed'],
  ],
};

const deploy: Command = {
  name: 'deploy',
  operands: '[paths...]',
  summary: 'check, plan, and write to the live flows',
  inputs: [
    ...REPORTING_INPUTS,
    'dry-run',
    'on-drift',
    'watch',
    'require-reviewed-plan',
    'approved-plan',
    'atomic',
    'snapshots',
  ],
  options: [YES, FORMAT],
  examples: [
    ['deploy --dry-run', 'show what would be written'],
    ['deploy --environment production', 'write to this environment'],
  ],
};

const restore: Command = {
  name: 'restore',
  operands: '<snapshots...>',
  summary: 'restore flows from snapshots',
  inputs: ['connection-references', 'dry-run', 'endpoint', 'snapshots'],
  options: [YES],
  examples: [
    ['restore snapshots --dry-run', 'show which flows differ from their snapshots'],
    ['restore snapshots/2026-11-22T120000Z-invoice.json', 'restore one flow'],
  ],
};

const drift: Command = {
  name: 'drift',
  summary: 'compare the live flows and connections with Git and the map',
  inputs: REPORTING_INPUTS,
  options: [
    { name: 'write', summary: 'write what was changed live into the files, and compare again' },
    { name: 'all', summary: 'list the live flows that Git does not know, too' },
    FORMAT,
  ],
  examples: [
    ['drift', 'show what was changed live'],
    ['drift --write', 'write it into the files'],
  ],
};

const report: Command = {
  name: 'report',
  operands: 'merge <reports...>',
  summary: 'put the reports of all shards together, as of one run',
  inputs: ['connection-references', 'fail-on', 'report', 'sarif'],
  options: [
    { name: 'comment', summary: "in a workflow: bring the pull request's comment up to date" },
    FORMAT,
  ],
  examples: [['report merge reports/*.json --report report.json', 'join what the shards wrote']],
};

const explain: Command = {
  name: 'explain',
  operands: '<rule>',
  summary: "show a rule's page: what it reports, why, and how to fix it",
  inputs: [],
  options: [],
  examples: [['explain owner-mismatch', 'why the owner of a connection matters']],
};

const doctor: Command = {
  name: 'doctor',
  summary: 'check what a run depends on: key or identity, server, environments, connections, map',
  inputs: ['connection-references', 'flows', 'environment', 'endpoint'],
  options: [
    { name: 'format', value: '<format>', summary: 'text or json (text)' },
    {
      name: 'record',
      value: '<folder>',
      summary: "write the servers' answers there, without names, texts and secrets",
    },
  ],
  examples: [
    ['doctor', 'key, server, environments, connections, flows and map'],
    ['doctor --format json', 'the same for a program'],
  ],
};

/** Every command, in the order of the help; `carry-out.ts` has what each one does. */
export const COMMANDS: readonly Command[] = [
  init,
  exporting,
  check,
  plan,
  deploy,
  restore,
  drift,
  report,
  explain,
  doctor,
];
