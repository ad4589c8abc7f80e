import {
  changed,
  type FlowDocument,
  flowStudio,
  json,
  live,
  map,
  production,
} from '../scenarios/contoso.ts';
import type { FlowStudioOptions } from '../simulators/flow-studio/index.ts';

export const fileOf = (index: number) => `flows/${String(index).padStart(4, '0')}.json`;
export const guidOf = (index: number) =>
  `5eed0000-0000-4000-a000-${String(index).padStart(12, '0')}`;
export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** The same flow, whose action `Send` has this subject. */
export function saying(document: FlowDocument, subject: string): FlowDocument {
  return changed(document, ({ definition: { actions } }) => {
    if (actions.Send !== undefined) actions.Send.inputs.parameters = { subject };
  });
}

/** The text of a map that knows the guids of so many flows. */
export function mapNaming(count: number): string {
  const named = upTo(count).map((index) => [fileOf(index), { flowName: guidOf(index) }]);
  return json(
    changed(map, (copy) => {
      production(copy).flows = Object.fromEntries(named);
    }),
  );
}

/** A Flow Studio in which these are live, in the order of their numbers. */
export function studioWith(documents: readonly FlowDocument[]): FlowStudioOptions {
  return flowStudio(
    documents.map((document, index) => ({ ...live('', document), name: guidOf(index) })),
  );
}
