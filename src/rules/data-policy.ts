import { type Because, policiesOver } from '../map/data-policies/classify.ts';
import { HTTP } from '../map/data-policies/connectors.ts';
import { type DataPolicy, groupName } from '../map/data-policies/policy.ts';
import { type PolicyUse, policyUses } from '../map/data-policies/uses.ts';
import {
  type GroupedUse,
  unjudgedIn,
  type Violation,
  violationsOf,
} from '../map/data-policies/violations.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowContext, FlowProblem, FlowRule, RelatedProblem } from './rule.ts';

export const dataPolicy: FlowRule = {
  id: 'data-policy',
  subject: 'flow',
  severity: 'error',
  summary: 'A data policy (DLP) of the environment forbids what a flow uses.',
  needs: 'map',
  *check(context) {
    for (const { policy, uses, environment } of judged(context)) {
      for (const violation of violationsOf(policy, uses)) {
        yield { ...problemOf(violation, policy), environment };
      }
    }
  },
  *unjudged(context) {
    for (const { policy, uses } of judged(context)) yield* unjudgedIn(policy, uses);
  },
  *unjudgedAnywhere({ map, policy }) {
    yield* policy.dataPolicies.unjudged;
    yield* map?.dataPolicies.unjudged ?? [];
  },
};

interface Judged {
  policy: DataPolicy;
  uses: readonly PolicyUse[];
  environment: string;
}

/** Each policy over each environment that a flow goes to; each of them must hold. */
function* judged({ flow, uses: all, policy: { dataPolicies } }: FlowContext): Generator<Judged> {
  for (const resolution of all) {
    const { name, environmentName } = resolution.environment;
    const policies = policiesOver(dataPolicies, environmentName);
    if (policies.length === 0) continue;
    const uses = policyUses(flow, resolution);
    for (const policy of policies) yield { policy, uses, environment: name };
  }
}

function problemOf(violation: Violation, policy: DataPolicy): FlowProblem {
  switch (violation.kind) {
    case 'blocked':
      return blocked(violation, policy);
    case 'operation-blocked':
      return operationBlocked(violation, policy);
    case 'mixed':
      return mixed(violation, policy);
  }
}

const ASK = 'ask an administrator of the data policy to allow it, and commit the new export';

function blocked(
  { uses: [first, ...others], because }: Extract<Violation, { kind: 'blocked' }>,
  policy: DataPolicy,
): FlowProblem {
  const message = `${usesOf(first)}, a connector that ${called(policy)} ${BLOCKS[because]} ${copyOf(policy)}; use another one, or ${ASK}`;
  return { at: first.operation.path, message, related: others.map(also) };
}

const BLOCKS: Record<Because, string> = {
  listed: 'blocks',
  default: 'does not list, and so blocks',
  custom: 'blocks with all custom connectors',
};

function operationBlocked(
  { uses: [first, ...others], operationId }: Extract<Violation, { kind: 'operation-blocked' }>,
  policy: DataPolicy,
): FlowProblem {
  const { operation, connector } = first;
  const message = `\`${operation.name}\` calls \`${operationId}\` of \`${connector.name}\`, which ${called(policy)} blocks ${copyOf(policy)}; use another operation, or ${ASK}`;
  return { at: operation.path, message, related: others.map(also) };
}

function mixed(
  { first, second }: Extract<Violation, { kind: 'mixed' }>,
  policy: DataPolicy,
): FlowProblem {
  const [one, other] = [grouped(second), grouped(first)];
  const message = `${one}, and ${other}, which ${called(policy)} forbids in one flow ${copyOf(policy)}; split the flow, or ask an administrator of the data policy to put both connectors into one group, and commit the new export`;
  return {
    at: second.use.operation.path,
    message,
    related: [{ at: first.use.operation.path, message: other }],
  };
}

function grouped({ use, group, because }: GroupedUse): string {
  return `${usesOf(use)} (${groupName(group)}${because === 'default' ? ' by default' : ''})`;
}

function also({ operation, connector }: PolicyUse): RelatedProblem {
  return { at: operation.path, message: `${usesOf({ operation, connector })} too` };
}

function usesOf({ operation, connector }: Pick<PolicyUse, 'operation' | 'connector'>): string {
  const isChild = connector === HTTP && !/^http$/i.test(operation.type);
  return `\`${operation.name}\` ${isChild ? 'runs a child flow, which counts as' : 'uses'} \`${connector.name}\``;
}

function called({ name }: DataPolicy): string {
  return `the data policy ${quote(name)}`;
}

/** An export is a copy: a reader must know how old it may be. */
function copyOf({ file, committed }: DataPolicy): string {
  return committed === null ? `(${file})` : `(${file}, committed ${committed})`;
}
