import { Environment } from './environment.ts';
import { clientdataText } from './solution-file.ts';
import type { EnvironmentSeed, FlowSeed } from './state.ts';

const SOMEBODY = 'maker@contoso.com';

/** An environment with the rows of its seed; what names no owner is the first user's. */
export function seeded(seed: EnvironmentSeed, number: number, now: () => Date): Environment {
  const environment = new Environment(seed, number, now);
  const owner = seed.users?.[0]?.account ?? SOMEBODY;
  for (const user of seed.users ?? []) environment.addUser(user);
  for (const reference of seed.references ?? []) {
    environment.addReference(reference, reference.owner ?? owner);
  }
  for (const flow of seed.flows ?? []) seedFlow(environment, flow, flow.owner ?? owner);
  for (const run of seed.runs ?? []) environment.addRun(run);
  return environment;
}

const states = { on: [1, 2], off: [0, 1], suspended: [2, 3] } as const;

function seedFlow(environment: Environment, seed: FlowSeed, owner: string): void {
  const { id, name, description = null, state = 'on', neverPublished = false } = seed;
  const clientdata = clientdataText(seed.clientdata);
  const [statecode, statuscode] = states[state];
  const columns = { name, description, clientdata, statecode, statuscode };
  const flow = environment.addFlow(id, columns, owner, {
    category: seed.category ?? 5,
    managed: seed.managed ?? false,
    suspension: state === 'suspended' ? 'CompanyDLPViolation' : null,
    published: !neverPublished,
    wasOn: state !== 'off',
  });
  if (neverPublished) environment.saveDraft(flow, clientdata);
  if (seed.draft === true) environment.saveDraft(flow);
  else if (seed.draft !== undefined) environment.saveDraft(flow, clientdataText(seed.draft));
}
