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
    ['init --environment-id <id>', 'write a map for this environment'],
    ['init --dry-run', 'show what would be written'],
  ],
};

const exporting: Command = {
  name: 'export',
  summary: 'write live flows into files, and their connections into the map',
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
    { name: 'live', summary: 'also check what is live, with the key or an identity' },
    { name: 'fix', summary: 'apply safe fixes to the files, and check again' },
    { name: 'write-baseline', summary: "accept today's findings for 90 days, in the map" },
    FORMAT,
  ],
  examples: [
    ['check', 'check everything, offline'],
    ['check --live', 'also check the live flows and connections'],
    ['check --fix --dry-run', 'show what --fix would write'],
    ['check --format json', 'print the report for a program'],
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
      summary: 'compare with this commit instead of what is live',
    },
    FORMAT,
  ],
  examples: [
    ['plan', 'show what a deployment would change; with the key, in the live flows'],
    ['plan --since HEAD~1', 'show what the last commit changed'],
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
    ['restore snapshots/2026-11-22T20-05-46-114Z', 'restore the flows that one run replaced'],
  ],
};

const drift: Command = {
  name: 'drift',
  summary: 'compare the live flows and connections with Git and the map',
  inputs: REPORTING_INPUTS,
  options: [
    { name: 'write', summary: 'copy live changes into the files, and compare again' },
    { name: 'all', summary: 'also list the live flows that Git does not know' },
    FORMAT,
  ],
  examples: [
    ['drift', 'show what was changed live'],
    ['drift --write', 'copy it into the files'],
  ],
};

const report: Command = {
  name: 'report',
  operands: 'merge <reports...>',
  summary: 'merge the reports of all shards into one',
  inputs: ['connection-references', 'fail-on', 'report', 'sarif'],
  options: [
    { name: 'comment', summary: "in a workflow, also update the pull request's comment" },
    FORMAT,
  ],
  examples: [['report merge reports/*.json --report report.json', 'merge what the shards wrote']],
};

const explain: Command = {
  name: 'explain',
  operands: '<rule>',
  summary: "show a rule's page: what it reports, why, and how to fix it",
  inputs: [],
  options: [],
  examples: [['explain owner-mismatch', 'show why the owner of a connection matters']],
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
      summary: "write the servers' answers there, without names, ids and secrets",
    },
  ],
  examples: [
    ['doctor', 'check key, server, environments, connections, flows and map'],
    ['doctor --format json', 'print the same for a program'],
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
