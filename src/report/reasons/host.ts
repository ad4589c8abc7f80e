import { MEBIBYTE } from '../../http/bounded-body.ts';
import { RESERVED } from '../../json/loss.ts';
import type { NotKept } from '../../json/parse.ts';
import { MAX_DEPTH } from '../../json/syntax.ts';
import {
  type GivenUp,
  type HostFailure,
  kindOf,
  type PolicyViolation,
  type Retry,
  type Service,
} from '../../live/host-failure.ts';
import { policyConnector } from '../../map/data-policies/connectors.ts';
import { accessWords } from '../../rules/reasons/access.ts';
import { count } from '../../wording/count.ts';
import { andList, codes } from '../../wording/lists.ts';
import { framed, type Words, worded } from '../../wording/reason.ts';

const RENEW =
  'make a new one at https://mcp.flowstudio.app and store it in the secret that `api-key` reads (in a terminal: FLOW_STUDIO_API_KEY)';
const NETWORK = 'check the network, the proxy settings and `endpoint`, then run again';
const OWN_NETWORK = 'check the network and the proxy settings, then run again';
const OTHER_VERSION =
  'this server may have a version that this version of Flowgate does not know yet';
const AGAIN = `run again; if it happens again, ${OTHER_VERSION}`;

const OBSTACLES: Readonly<Record<NotKept, string>> = {
  'nested-too-deep': `is nested more than ${MAX_DEPTH} levels deep`,
  'reserved-key': `has the key \`${RESERVED}\``,
  'number-changed': 'has a number with more digits than JSON numbers keep',
};

type Http = Extract<HostFailure, { status: number | null }>;

const WORDS: Words<HostFailure> = {
  'endpoint-invalid': () => 'the endpoint is not a URL; write it as https://host/path',
  'endpoint-has-password': () =>
    'the endpoint has a user name or password; put the key into `api-key`, nothing else is sent',
  'endpoint-insecure': () =>
    'the endpoint is neither https nor http on loopback, so the key would be sent unencrypted; use https',
  'proxy-invalid': ({ variables }) =>
    `a proxy in the environment (${variables.join(', ')}) is not a URL; correct it`,
  'connection-refused': (failure) => unanswered(failure, `${failure.host} refuses connections`),
  'name-not-resolved': (failure) =>
    unanswered(failure, `the name ${failure.host} could not be resolved`),
  'host-not-reached': (failure) => unanswered(failure, `${failure.host} could not be reached`),
  'certificate-untrusted': (failure) =>
    unanswered(
      failure,
      `the certificate of ${failure.host} is not trusted, so ${failure.service === undefined ? 'the key was not' : 'no token was'} sent`,
    ),
  'proxy-refused': (failure) =>
    unanswered(failure, `the proxy of the environment does not connect to ${failure.host}`),
  'connection-lost': (failure) =>
    unanswered(failure, `the connection to ${failure.host} broke before the whole answer came`),
  'headers-too-large': (failure) =>
    unanswered(failure, `the headers of the answer of ${failure.host} are too large`),
  'connection-closed': () => 'the run closed its connection before the answer came',
  'connection-closed-before': () => 'the run has already closed its connection',
  timeout: ({ seconds, service }) =>
    `${who(service)} did not answer ${seconds === null ? 'in time' : `within ${seconds} s`}; run again`,

  redirected: (failure) =>
    http(
      failure,
      `${who(failure.service)} redirected the request${failure.location === null ? '' : ` to ${failure.location}`}. Redirects are never followed, so that ${failure.service === undefined ? 'the key' : 'the token'} is not sent elsewhere; if the server has moved, write its new address into ${failure.service === undefined ? '`endpoint`' : 'the map'}`,
    ),
  'html-page': (failure) =>
    http(
      failure,
      `an HTML page came back instead of an answer: something in front of ${failure.host} blocked the request. Ask the administrator of the network${failure.service === undefined ? ", or Flow Studio's support," : ''} to let this runner through`,
    ),
  'no-mcp-server': (failure) =>
    http(failure, `${failure.host} has no MCP server at ${failure.path}; correct \`endpoint\``),
  'no-mcp-calls': (failure) =>
    http(
      failure,
      `${failure.host} takes no MCP calls at ${failure.path}; correct \`endpoint\` (it ends in /mcp)`,
    ),
  'request-too-slow': (failure) =>
    http(failure, `${who(failure.service)} did not receive the request in time; run again`),
  'request-too-large': (failure) =>
    http(failure, `the flow is larger than ${who(failure.service)} accepts; split it`),
  'request-malformed': (failure) =>
    http(failure, `${who(failure.service)} did not understand the request; ${OTHER_VERSION}`),
  'request-declined': (failure) =>
    http(failure, 'Flow Studio rejected the request; check `endpoint`'),
  'server-trouble': (failure) =>
    http(failure, `${who(failure.service)} has an internal problem; run again later`),
  throttled: (failure) =>
    http(
      failure,
      `${who(failure.service)} is throttling ${failure.service === undefined ? 'this key' : 'this application'}; run again later, or with a lower \`concurrency\``,
    ),

  'key-empty': () => `the Flow Studio key is empty; ${RENEW}`,
  'key-malformed': () =>
    `the Flow Studio key contains a space, a line break or another character that no key has; copy it again, without "Bearer" or quotes, or ${RENEW}`,
  'key-plan-missing': (failure) =>
    http(
      failure,
      "this key's account does not have the plan or the quota that Flow Studio asks for",
    ),
  'key-not-accepted': (failure) =>
    http(
      failure,
      failure.isMidRun
        ? `Flow Studio refused the key, which it accepted a moment ago: it expired during the run, was revoked, or may not do this; ${RENEW}`
        : `Flow Studio refused the key: it is unknown, revoked, or not for this server; ${RENEW}`,
    ),
  'key-expired': (failure) =>
    http(
      failure,
      `the Flow Studio key expired on ${failure.day}${failure.isMidRun ? ', during the run' : ''} (keys are valid for 30 days); ${RENEW}`,
    ),
  'sign-in-required': () =>
    "Flow Studio asks the key's owner to sign in, which a run cannot do. That person must connect an MCP client to Flow Studio with this key, call grant_flow_studio_access and follow its link; then run again",

  'not-json': () => `the answer is not complete JSON; it may be truncated; ${AGAIN}`,
  'web-page': () =>
    'a web page came back instead of an answer: `endpoint` is not an MCP server, or something in front of it asks for a sign-in',
  'event-stream-cut': () =>
    `Flow Studio answered with an event stream that ends without the answer; ${AGAIN}`,
  'no-answer': () => `Flow Studio sent a message that does not answer the call; ${AGAIN}`,
  'other-answer': () => `Flow Studio sent the answer to another call; ${AGAIN}`,
  'answer-unusable': ({ detail }) =>
    `the answer could not be used (${detail}); if it happens again, report it to Flowgate`,
  'answer-too-large': ({ host, most, service }) =>
    `the answer of ${host} is larger than ${most / MEBIBYTE} MB, unpacked, and was not read further${service === undefined ? '; check that `endpoint` is a Flow Studio server; if it is, report the size to its support' : ''}`,
  'flow-unkept': ({ flowName, obstacle }) =>
    `the live flow ${flowName} ${OBSTACLES[obstacle]}, so Flowgate cannot compare or restore it; change that in Power Automate`,
  'rpc-error': ({ rpcCode, isRun, quoted }) =>
    `Flow Studio answered with the protocol error ${rpcCode}${isRun ? '' : ', so the call was not run'}${quotedText(quoted)}; ${OTHER_VERSION}`,
  'tool-failed': ({ quoted }) => `Flow Studio reports that the tool failed${quotedText(quoted)}`,
  'no-document': ({ quoted }) =>
    `the answer of Flow Studio holds ${quoted === null ? 'nothing' : `"${quoted}"`} instead of a JSON document; ${AGAIN}`,
  'unknown-shape': ({ at, service }) =>
    `the answer of ${who(service)} has an unknown shape (at ${at}); ${AGAIN}`,
  'list-in-circle': ({ service }) =>
    `${who(service)} lists the same ${service === undefined ? 'flows' : 'rows'} again and again, so the list has no end; ${AGAIN}`,
  'link-elsewhere': ({ service }) =>
    `${who(service)} says that the next page of its list is on another server, which is not followed`,
  'ids-not-shown': ({ service }) =>
    `${who(service)} lists flows without their ids, so no flow can be found by its name; write the flow's guid as \`flowName\` into the map`,
  'names-not-shown': ({ flows }) =>
    `the server lists ${count(flows, 'flow')} without a name, so a flow of this name may be among them; write the flow's guid as \`flowName\` into the map`,
  'name-not-shown': ({ flowName }) =>
    `the server does not show the name of the flow ${flowName}, so nothing is done with it; ${AGAIN}`,
  'list-cut-short': ({ listed, total }) =>
    `Flow Studio lists ${listed} of ${total} flows and no further page, so a flow that is not in the list may exist; run again, or write the flow's guid as \`flowName\` into the map`,
  'other-flow': ({ requested, found, service }) =>
    `${who(service)} was asked for the flow ${requested} and answered with ${found}; that answer is not used`,
  'created-without-id': () =>
    `Flow Studio accepted the new flow and does not return its id; ${AGAIN}`,
  'created-instead': ({ created, flowName }) =>
    `Flow Studio created the flow ${created} instead of updating ${flowName}; delete it if nobody needs it`,
  'update-unconfirmed': () => `Flow Studio does not say what it updated; ${AGAIN}`,
  'save-ignored': () => `the server accepted the save and changed nothing; ${OTHER_VERSION}`,

  'tool-missing': ({ tool, server }) =>
    `${server} has no tool ${tool}; its version may be too old or too new for this version of Flowgate`,
  'argument-missing': ({ tool, argument, server }) =>
    `the tool ${tool} of ${server} has no argument ${argument}, so nothing was sent; ${OTHER_VERSION}`,
  'no-display-name': () => 'a new flow needs a display name, so nothing was sent',
  'no-flow-id': () => 'the flow to update has no id, so nothing was sent',
  'cannot-read-back': () =>
    'this server has no tool get_live_flow, which is needed to verify a save, so nothing was sent',
  'call-not-allowed': ({ tools }) =>
    `this connection may only call ${tools.join(', ')}, so nothing was sent; this is a defect of Flowgate, please report it`,

  refused: ({ quoted, violation }) =>
    `${violation === undefined ? 'the server refused' : violated(violation)}${quotedText(quoted)}`,
  'upstream-trouble': ({ status, quoted, service }) =>
    `Power Automate failed behind ${who(service)} (${status})${quotedText(quoted)}; run again later`,
  'environment-not-visible': ({ environmentName, quoted }) =>
    `the environment ${environmentName} does not exist for this key${quotedText(quoted)}; correct \`environmentName\` in the map, or use the key of an account that has access to it`,
  'flow-not-visible': ({ environmentName, flowName, quoted, service }) =>
    `the environment ${environmentName} has no flow ${flowName} for ${service === undefined ? 'this key' : 'this application'}${quotedText(quoted)}; correct \`flowName\` in the map, or ${service === undefined ? "share the flow with the key's account" : 'import the solution first'}`,

  ...accessWords,
  'version-changed': ({ quoted }) =>
    `somebody changed it since it was read${quotedText(quoted)}; run again`,
  'draft-in-the-way': ({ quoted }) =>
    `the flow has unpublished changes, which block every save${quotedText(quoted)}; whoever made them must publish or discard them`,
  'version-missing': () => 'the version that a save may replace is not known, so nothing was sent',
  'creates-no-flows': () => 'no flow is created through Dataverse, so nothing was sent',
  'reference-row-missing': ({ logicalName }) =>
    `the environment has no connection reference ${logicalName}, so nothing was sent; import the solution that has it`,
  'reference-not-bound': ({ logicalName, found }) =>
    `the connection reference ${logicalName} is bound to ${found ?? 'no connection'} after it was bound`,
};

/** Why a call is not repeated. */
export const givenUpWords: Words<GivenUp> = {
  'run-stopped': () => 'the run was stopped',
  'call-waited-enough': () => 'one call waits no longer than 180 s',
  'retries-spent': ({ tries }) => `the run has retried ${tries} calls, which is the most`,
  'waiting-spent': ({ seconds, most }) =>
    `the run has waited ${seconds} s of the ${most} s that it may wait`,
  'wait-too-long': ({ seconds }) =>
    `the server asks for a wait of ${seconds} s, longer than a run waits`,
};

export const hostWords = framed(WORDS, ofTheCall);

export const retryWords: Words<Retry> = {
  'waiting-for-server': (retry) =>
    `${retry.call}: ${who(retry.service)} asks for fewer calls; all calls wait ${retry.seconds} s (${tries(retry)})`,
  'trying-again': (retry) =>
    `${retry.call}: ${worded(WORDS, retry.cause)}. Trying again in ${retry.seconds} s (${tries(retry)})`,
};

function tries({ next, most }: Retry): string {
  return `try ${next} of ${most}`;
}

/** Failures that say nothing about the flow or the key: for them it helps to name the call. */
const NAMES_THE_CALL: readonly string[] = ['network', 'timeout', 'http', 'protocol'];

function ofTheCall(failure: HostFailure, words: string): string {
  const { call, tries, givenUp, isUnsent } = failure;
  const isNamed = call !== undefined && NAMES_THE_CALL.includes(kindOf(failure));
  return [
    isNamed ? `${call}: ` : '',
    words,
    tries === undefined ? '' : ` (${tries} tries)`,
    givenUp === undefined ? '' : `; ${worded(givenUpWords, givenUp)}`,
    isUnsent ? '; no further call was sent' : '',
  ].join('');
}

function unanswered(
  { detail, service }: { detail: string; service?: Service },
  what: string,
): string {
  if (service === undefined) return `no answer from Flow Studio: ${what} (${detail}); ${NETWORK}`;
  return `no answer from ${service}: ${what} (${detail}); ${OWN_NETWORK}`;
}

/** Who was called. */
function who(service: Service | undefined): string {
  return service ?? 'Flow Studio';
}

/** What the server answered, with its status where it has one, and what that means. */
function http({ status, quoted }: Pick<Http, 'status' | 'quoted'>, words: string): string {
  const parts = [
    ...(status === null ? [] : [`HTTP ${status}`]),
    ...(quoted === null || quoted === '' ? [] : [`"${quoted}"`]),
  ];
  return parts.length === 0 ? words : `${parts.join(' ')}: ${words}`;
}

/** The data policy that forbids a save or a start, with the connectors that the server names. */
function violated({ policy, connectors }: PolicyViolation): string {
  const named = connectors.map((id) => policyConnector(id)?.name ?? id);
  const [what, where] = [andList(codes(named)), named.length > 1 ? ' in one flow' : ''];
  const subject = policy === null ? 'a data policy' : `the data policy \`${policy}\``;
  return `${subject} forbids ${what === '' ? 'what this flow uses' : what}${where}`;
}

function quotedText(quoted: string | null): string {
  return quoted === null || quoted === '' ? '' : `: "${quoted}"`;
}

/** A refusal by a host, or an error on the way to it, in words. */
export function hostMessage(failure: HostFailure): string {
  return worded(hostWords, failure);
}
