import type { FaultTable } from './faults.ts';
import { pageUrl } from './listing.ts';
import { refuse, saveFailed } from './refusals.ts';
import { lose, type Stages } from './stages.ts';
import { record } from './walk.ts';
import { answer, json, result, rpcError } from './wire.ts';

type ContentFault =
  | 'throttled-in-200'
  | 'truncated-json'
  | 'event-stream'
  | 'text-not-json'
  | 'empty-content'
  | 'is-error'
  | 'rpc-error'
  | 'refuse'
  | 'sign-in'
  | 'localised'
  | 'next-link-loops'
  | 'references-hidden'
  | 'fields-hidden'
  | 'list-cut-short';

const prose = 'Something went wrong while talking to Power Automate. Please try again later.';

/** What goes wrong in the answer; those that spoil an answer let the call do its work first. */
export const contentFaults: FaultTable<ContentFault> = {
  'throttled-in-200': () => ({
    refusal: refuse('Rate limit is exceeded. Try again in 2 seconds.', 429, 'TooManyRequests'),
  }),
  'truncated-json': () => ({
    deliver: (message) => {
      const body = JSON.stringify(message);
      return answer(200, 'application/json', body.slice(0, Math.floor(body.length / 2)));
    },
  }),
  'event-stream': ({ cut = false }) => ({
    deliver: (message) => {
      const event = `event: message\ndata: ${JSON.stringify(message)}\n\n`;
      const sent = cut ? event.slice(0, Math.floor(event.length / 2)) : event;
      return answer(200, 'text/event-stream', sent);
    },
  }),
  'text-not-json': () => text([{ type: 'text', text: prose }]),
  'empty-content': () => text([]),
  'is-error': (fault) =>
    lose(fault, (id) => {
      const content = [{ type: 'text', text: fault.text ?? prose }];
      return json(200, result(id, { content, isError: true }));
    }),
  'rpc-error': (fault) => lose(fault, (id) => json(200, rpcError(id, fault.code, fault.message))),
  refuse: ({ code, message = `refused with '${code}'`, statusCode }) => ({
    refusal: saveFailed(code, message, statusCode),
  }),
  'sign-in': () => ({
    refusal: refuse('Sign-in is required: call grant_flow_studio_access and follow its link.', 401),
  }),
  localised: () => ({ language: 'de' }),
  'next-link-loops': () => ({
    rewrite: (document, { arguments: given }) => {
      if ('nextLink' in document) document.nextLink = pageUrl(String(given.environmentName), 0);
    },
  }),
  'list-cut-short': ({ lacks = 1 }) => ({
    rewrite: (document) => {
      if (!Array.isArray(document.flows)) return;
      document.flows = document.flows.slice(0, -lacks);
      document.nextLink = null;
    },
  }),
  'fields-hidden': ({ fields }) => ({ rewrite: (document) => hide(document, fields) }),
  'references-hidden': () => ({
    rewrite: ({ properties }) => {
      if (properties !== undefined) record(properties).connectionReferences = {};
    },
  }),
};

function text(content: object[]): Stages {
  return { deliver: ({ id }) => json(200, result(id, { content })) };
}

/** Takes fields out of a document, however deep, but not out of a definition. */
export function hide(value: unknown, fields: readonly string[]): void {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, unknown>;
  for (const [key, item] of Object.entries(holder)) {
    if (fields.includes(key)) delete holder[key];
    else if (key !== 'definition') hide(item, fields);
  }
}
