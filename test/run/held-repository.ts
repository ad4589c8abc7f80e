import {
  call,
  changed,
  type FlowDocument,
  flow,
  flowStudio,
  json,
  live,
  MAP_FILE,
  map,
  production,
} from '../scenarios/contoso.ts';
import type { FlowStudioOptions } from '../simulators/flow-studio/index.ts';

export const fileOf = (index: number) => `flows/${String(index).padStart(4, '0')}.json`;
const guidOf = (index: number) => `5eed0000-0000-4000-a000-${String(index).padStart(12, '0')}`;
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A flow that sends a message; it is known by its name. */
export function document(index: number, subject: string): FlowDocument {
  const send = { Send: call('shared_office365', 'SendEmailV2') };
  return changed(flow(`Flow ${index}`, send), ({ definition: { actions } }) => {
    if (actions.Send !== undefined) actions.Send.inputs.parameters = { subject };
  });
}

/** The files of so many flows, of which the first `touched` say something new. */
export function repository(count: number, touched: number): Record<string, string> {
  const wanted = changed(map, (copy) => {
    production(copy).flows = {};
  });
  const flows = upTo(count).map((index) => {
    return [fileOf(index), json(document(index, index < touched ? 'new' : 'old'))];
  });
  return { [MAP_FILE]: json(wanted), ...Object.fromEntries(flows) };
}

/** A Flow Studio in which they all say what is old. */
export function studioOf(count: number): FlowStudioOptions {
  return flowStudio(
    upTo(count).map((index) => ({ ...live('', document(index, 'old')), name: guidOf(index) })),
  );
}

/** What the live flow of an index says, as text. */
export function saidIn(flows: readonly { name: string }[], index: number): string {
  return JSON.stringify(flows.filter(({ name }) => name === guidOf(index)));
}
