import type { Operation } from '../flow/operations.ts';
import { dig, digString } from '../json/json.ts';
import { quote } from '../wording/spelling.ts';
import type { FlowRule } from './rule.ts';

/** Lists of rows and items: Dataverse, and connectors with tables or lists. */
const LISTS = /^(?:listrecords(?:withorganization)?|get(?:file)?items)(?:_?v\d+)?$/i;

export const listUnbounded: FlowRule = {
  id: 'list-unbounded',
  subject: 'flow',
  severity: 'off',
  summary: 'An action lists all rows or items, but reads no more than one page of them.',
  *check({ flow: { operations } }) {
    for (const action of operations) {
      if (action.kind !== 'action' || !isList(action) || isBounded(action)) continue;
      const message = `${quote(action.name)} lists everything, but reads only one page of it, and silently leaves out the rest; switch on pagination, or set \`$filter\` or \`$top\``;
      yield { at: action.path, message };
    }
  },
};

function isList({ value }: Operation): boolean {
  return LISTS.test(digString(value, 'inputs', 'host', 'operationId') ?? '');
}

function isBounded({ value }: Operation): boolean {
  const pages = dig(value, 'runtimeConfiguration', 'paginationPolicy', 'minimumItemCount');
  const limits = ['$top', '$filter', '$skiptoken', 'fetchXml'];
  return [pages, ...limits.map((name) => dig(value, 'inputs', 'parameters', name))].some(
    (given) => given !== undefined && given !== null && given !== '',
  );
}
