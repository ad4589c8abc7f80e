import { type GroupSource, policiesOver } from '../map/data-policies/classify.ts';
import { HTTP } from '../map/data-policies/connectors.ts';
import { type DataPolicy, groupName } from '../map/data-policies/policy.ts';
import { type PolicyUse, policyUses } from '../map/data-policies/uses.ts';
import {
  type GroupedUse,
  uncheckedIn,
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
    for (const { policy, uses, environment } of appliedPolicies(context)) {
      for (const violation of violationsOf(policy, uses)) {
        yield { ...problemOf(violation, policy), environment };
      }
    }
  },
  *unchecked(context) {
    for (const { policy, uses } of appliedPolicies(context)) yield* uncheckedIn(policy, uses);
  },
  *uncheckedAnywhere({ map, policy }) {
    yield* policy.dataPolicies.unchecked;
    yield* map?.dataPolicies.unchecked ?? [];
  },
};

/** A policy that applies to a flow in an environment. */
interface AppliedPolicy {
  policy: DataPolicy;
  uses: readonly PolicyUse[];
  environment: string;
}

/** Every policy of every environment that a flow goes to; the flow must comply with each. */
function* appliedPolicies({
  flow,
  uses: all,
  policy: { dataPolicies },
}: FlowContext): Generator<AppliedPolicy> {
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
  { uses: [first, ...others], source }: Extract<Violation, { kind: 'blocked' }>,
  policy: DataPolicy,
): FlowProblem {
  const message = `${usesOf(first)}, a connector that ${titleOf(policy)} ${BLOCKS[source]} ${copyOf(policy)}; use another one, or ${ASK}`;
  const about = [policy.id, first.connector.name];
  return { at: first.operation.path, message, about, related: others.map(also) };
}

const BLOCKS: Record<GroupSource, string> = {
  listed: 'blocks',
  default: 'blocks by default',
  custom: 'blocks like all custom connectors',
};

function operationBlocked(
  { uses: [first, ...others], operationId }: Extract<Violation, { kind: 'operation-blocked' }>,
  policy: DataPolicy,
): FlowProblem {
  const { operation, connector } = first;
  const message = `\`${operation.name}\` calls \`${operationId}\` of \`${connector.name}\`, which ${titleOf(policy)} blocks ${copyOf(policy)}; use another operation, or ${ASK}`;
  const about = [policy.id, connector.name, operationId];
  return { at: operation.path, message, about, related: others.map(also) };
}

function mixed(
  { first, second }: Extract<Violation, { kind: 'mixed' }>,
  policy: DataPolicy,
): FlowProblem {
  const [one, other] = [grouped(second), grouped(first)];
  const message = `${one}, and ${other}, which ${titleOf(policy)} forbids in one flow ${copyOf(policy)}; split the flow, or ask an administrator of the data policy to put both connectors into one group, and commit the new export`;
  return {
    at: second.use.operation.path,
    message,
    about: [policy.id, second.use.connector.name, first.use.connector.name],
    related: [{ at: first.use.operation.path, message: other }],
  };
}

function grouped({ use, group, source }: GroupedUse): string {
  return `${usesOf(use)} (${groupName(group)}${source === 'default' ? ' by default' : ''})`;
}

function also({ operation, connector }: PolicyUse): RelatedProblem {
  return { at: operation.path, message: `${usesOf({ operation, connector })} too` };
}

function usesOf({ operation, connector }: Pick<PolicyUse, 'operation' | 'connector'>): string {
  const isChild = connector === HTTP && !/^http$/i.test(operation.type);
  return `\`${operation.name}\` ${isChild ? 'runs a child flow, which counts as' : 'uses'} \`${connector.name}\``;
}

function titleOf({ name }: DataPolicy): string {
  return `the data policy ${quote(name)}`;
}

/** An export is a copy, so the reader must see how old it is. */
function copyOf({ file, committed }: DataPolicy): string {
  return committed === null ? `(${file})` : `(${file}, committed ${committed})`;
}
