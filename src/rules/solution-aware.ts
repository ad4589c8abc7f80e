import { abilitiesOf } from '../map/hosts.ts';
import type { Resolution } from '../map/resolve.ts';
import { count } from '../wording/count.ts';
import { andList, codes } from '../wording/lists.ts';
import type { FlowRule } from './rule.ts';

export const solutionAware: FlowRule = {
  id: 'solution-aware',
  subject: 'flow',
  severity: 'notice',
  summary: 'A flow binds its references by logical name, as flows of a solution do.',
  once: (flows) =>
    `${count(flows, 'flow')} bind references by logical name: they belong to a solution, and Flow Studio may refuse to save them; if it does, deploy them through Dataverse or with \`pac solution import\``,
  *check({ flow: { references }, uses }) {
    const isByRows = ({ environment }: Resolution) => abilitiesOf(environment).binds === 'row';
    if (uses.length > 0 && uses.every(isByRows)) return;
    const bound = (references ?? []).filter(({ logicalName }) => logicalName !== null);
    const [first] = bound;
    if (first === undefined) return;
    const keys = andList(codes(bound.map(({ key }) => key)), 1);
    const message = `${keys} ${bound.length === 1 ? 'is' : 'are'} bound by the logical name \`${first.logicalName}\`: the flow belongs to a solution, and Flow Studio may refuse to save it; if it does, deploy it through Dataverse or with \`pac solution import\``;
    yield { at: first.path, message };
  },
};
