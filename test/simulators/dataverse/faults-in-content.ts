import { hide } from '../flow-studio/faults-in-content.ts';
import { record } from '../flow-studio/walk.ts';
import { SignInRefusal, signInReply } from './aadsts.ts';
import type { FaultTable } from './faults.ts';
import { retryAfter } from './faults-in-transport.ts';
import { documentedLimits, throttled } from './limits.ts';
import { flowRefuses, type Refusal, refuse } from './refusals.ts';
import { type AfterWrite, lose, type Stages } from './stages.ts';
import { answer, bodyOf, html, type Wire } from './wire.ts';

type ContentFault =
  | 'html'
  | 'truncated-json'
  | 'not-json'
  | 'empty-body'
  | 'next-link-loops'
  | 'next-link-elsewhere'
  | 'refuse'
  | 'flow-refuses'
  | 'sign-in-refused'
  | 'throttled'
  | 'localised'
  | 'fields-hidden';

/** What goes wrong in the answer; those that spoil an answer let the request do its work first. */
export const contentFaults: FaultTable<ContentFault> = {
  html: (fault) => lose(fault, () => html(200, 'Sign in to your account')),
  'truncated-json': () => ({
    deliver: (wire) => spoilt(wire, (body) => body.slice(0, Math.floor(body.length / 2))),
  }),
  'not-json': () => ({ deliver: (wire) => spoilt(wire, () => 'Something went wrong.') }),
  'empty-body': () => ({ deliver: (wire) => spoilt(wire, () => '') }),
  'next-link-loops': () => ({
    deliver: (wire, { call, environment }) => linked(wire, `${environment?.url}${call.path}`),
  }),
  'next-link-elsewhere': ({ origin }) => ({
    deliver: (wire, { call }) => linked(wire, `${origin}${call.path}`),
  }),
  refuse: (fault) => {
    const { status, code = '', message = `refused with '${code}'` } = fault;
    return refused(fault, refuse(status, code, message));
  },
  'flow-refuses': ({ status, ...inner }) => {
    const text = inner.text ?? `refused with '${inner.code}'`;
    return refused(inner, flowRefuses({ ...inner, text }, status));
  },
  'sign-in-refused': ({
    number,
    error = 'invalid_client',
    status = 401,
    message = 'Refused.',
  }) => ({
    instead: ({ world, now }) =>
      signInReply(world, now(), new SignInRefusal(number, error, status, message)),
  }),
  throttled: (fault) => {
    const header = retryAfter(fault)['retry-after'] ?? null;
    const refusal = throttled(fault.limit ?? 'requests', documentedLimits, header);
    return lose(fault, () => refusal.reply('en'));
  },
  localised: () => ({ language: 'de' }),
  'fields-hidden': ({ fields }) => ({ deliver: (wire) => without(wire, fields) }),
};

/** Refused instead of the work, or though it was done. */
function refused({ afterWrite = false }: AfterWrite, refusal: Refusal): Stages {
  return afterWrite ? { deliver: () => refusal.reply('en') } : { refusal };
}

function spoilt(wire: Wire, change: (body: string) => string): Wire {
  if (wire.kind !== 'answer') return wire;
  return { ...wire, body: change(wire.body) };
}

/** A list with a link to a next page. */
function linked(wire: Wire, link: string): Wire {
  const body = record(bodyOf(wire));
  if (wire.kind !== 'answer' || !Array.isArray(body.value)) return wire;
  const text = JSON.stringify({ ...body, '@odata.nextLink': link });
  return answer(wire.status, null, text, wire.headers);
}

function without(wire: Wire, fields: readonly string[]): Wire {
  if (wire.kind !== 'answer' || wire.body === '') return wire;
  const body = bodyOf(wire);
  hide(body, fields);
  return { ...wire, body: JSON.stringify(body) };
}
