import { call, type FlowDocument, flow, json, MAP_FILE } from '../scenarios/contoso.ts';
import type { FlowStudioOptions } from '../simulators/flow-studio/index.ts';
import { fileOf, guidOf, mapNaming, saying, studioWith, upTo } from './numbered-flows.ts';

/** The commits before and after a change. */
export const [BASE, HEAD] = ['b'.repeat(40), 'c'.repeat(40)] as const;

/** A flow that sends a message; it is known by its name. */
export function document(index: number, subject: string): FlowDocument {
  return saying(flow(`Flow ${index}`, { Send: call('shared_office365', 'SendEmailV2') }), subject);
}

/** The files of so many flows, of which the first `touched` say something new. */
export function repository(count: number, touched: number): Record<string, string> {
  const flows = upTo(count).map((index) => {
    return [fileOf(index), json(document(index, index < touched ? 'new' : 'old'))];
  });
  return { [MAP_FILE]: mapNaming(0), ...Object.fromEntries(flows) };
}

/** A Flow Studio in which they all say what is old. */
export function studioOf(count: number): FlowStudioOptions {
  return studioWith(upTo(count).map((index) => document(index, 'old')));
}

/** What the live flow of an index says, as text. */
export function saidIn(flows: readonly { name: string }[], index: number): string {
  return JSON.stringify(flows.filter(({ name }) => name === guidOf(index)));
}
