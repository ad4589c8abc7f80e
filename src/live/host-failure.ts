import type { NotKept } from '../json/parse.ts';
import type { Reason } from '../wording/reason.ts';

/** The server's own text where it sent some; redacted, and never interpreted. */
interface Quote {
  quoted: string | null;
}

/** A data policy that forbids a save or a start, from `extendedData.violation`. */
export interface PolicyViolation {
  /** Its display name; null where the server does not name it. */
  policy: string | null;
  /** `BlockedConnector`, `BusinessAndNonBusinessConnector`, or an unknown one. */
  kind: string | null;
  /** Ids of connectors, such as a forbidden pair. */
  connectors: string[];
}

interface Refused extends Quote {
  /** Of the API behind the server, such as `ConnectionAuthorizationFailed`. */
  upstreamCode: string | null;
  violation?: PolicyViolation;
}

interface HttpAnswer extends Quote {
  /** Null where the reason is not an HTTP status. */
  status: number | null;
}

/** Where a call was sent, and the error of the network. */
interface Way {
  host: string;
  detail: string;
}

type WayFailure =
  | Reason<'endpoint-invalid' | 'endpoint-has-password' | 'endpoint-insecure'>
  | Reason<'proxy-invalid', { variables: string[] }>
  | Reason<
      | 'connection-refused'
      | 'name-not-resolved'
      | 'host-not-reached'
      | 'certificate-untrusted'
      | 'proxy-refused'
      | 'connection-lost'
      | 'headers-too-large',
      Way
    >
  | Reason<'connection-closed' | 'connection-closed-before'>
  /** `seconds` null where the length of the wait is unknown. */
  | Reason<'timeout', { seconds: number | null }>;

type HttpFailure =
  | Reason<'redirected', HttpAnswer & { location: string | null }>
  | Reason<'html-page', HttpAnswer & { host: string }>
  | Reason<'no-mcp-server' | 'no-mcp-calls', HttpAnswer & { host: string; path: string }>
  | Reason<
      | 'request-too-slow'
      | 'request-too-large'
      | 'request-malformed'
      | 'request-declined'
      | 'server-trouble'
      | 'throttled',
      HttpAnswer
    >;

type KeyFailure =
  | Reason<'key-empty' | 'key-malformed'>
  | Reason<'key-plan-missing', HttpAnswer>
  /** `isMidRun`: the server has accepted the key earlier in this run. */
  | Reason<'key-not-accepted', HttpAnswer & { isMidRun: boolean }>
  | Reason<'key-expired', HttpAnswer & { isMidRun: boolean; day: string }>
  | Reason<'sign-in-required'>;

type ProtocolFailure =
  | Reason<'not-json' | 'web-page' | 'event-stream-cut' | 'no-answer' | 'other-answer'>
  | Reason<'answer-unusable', { detail: string }>
  /** `most` in bytes, after unpacking. */
  | Reason<'answer-too-large', { host: string; most: number }>
  | Reason<'flow-unkept', { flowName: string; obstacle: NotKept }>
  | Reason<'rpc-error', Quote & { rpcCode: string; isRun: boolean }>
  | Reason<'tool-failed' | 'no-document', Quote>
  | Reason<'unknown-shape', { at: string }>
  | Reason<'list-in-circle'>
  /** A page of a list is said to be on another server. */
  | Reason<'link-elsewhere'>
  /** A list has flows without their ids, or `flows` of them without their names. */
  | Reason<'ids-not-shown'>
  | Reason<'names-not-shown', { flows: number }>
  /** A flow is read without its name, which a save may change and nothing could restore. */
  | Reason<'name-not-shown', { flowName: string }>
  /** `listed` of `total` flows came, and no further page. */
  | Reason<'list-cut-short', { listed: number; total: number }>
  | Reason<'other-flow', { requested: string; found: string }>
  | Reason<'created-without-id' | 'update-unconfirmed' | 'save-ignored'>
  | Reason<'created-instead', { created: string; flowName: string }>;

/** Nothing was sent. */
type UnsentFailure =
  | Reason<'tool-missing', { tool: string; server: string }>
  | Reason<'argument-missing', { tool: string; argument: string; server: string }>
  | Reason<'no-display-name' | 'no-flow-id' | 'cannot-read-back'>
  | Reason<'call-not-allowed', { tools: string[] }>;

type UpstreamFailure =
  | Reason<'refused', Refused>
  | Reason<'upstream-trouble', Refused & { status: number }>
  | Reason<'version-changed', Refused>
  | Reason<'environment-not-visible', Refused & { environmentName: string }>
  | Reason<'flow-not-visible', Refused & { environmentName: string; flowName: string }>;

/** Why a call was not repeated, although that was allowed. */
export type GivenUp =
  | Reason<'run-stopped' | 'call-waited-enough'>
  | Reason<'retries-spent', { tries: number }>
  | Reason<'waiting-spent', { seconds: number; most: number }>
  | Reason<'wait-too-long', { seconds: number }>;

/** What Microsoft Entra answered; `aadsts`: its number, null where it gives none. */
interface EntraAnswer extends Quote {
  aadsts: number | null;
}

/** Who signs in, and where. */
interface Application {
  tenantId: string;
  clientId: string;
}

/** The identity of the run was refused. */
export type SignInFailure =
  | Reason<'authority-invalid'>
  | Reason<'id-token-not-given', { detail: string }>
  /** `immutable`: how GitHub writes the subject with ids; null where it did. */
  | Reason<
      'federation-missing',
      EntraAnswer &
        Application & {
          issuer: string;
          subject: string;
          immutable: string | null;
          audience: string;
        }
    >
  | Reason<
      | 'assertion-refused'
      | 'client-secret-wrong'
      | 'client-secret-expired'
      | 'application-unknown'
      | 'tenant-unknown'
      | 'sign-in-refused',
      EntraAnswer & Application
    >
  | Reason<'organisation-unknown', EntraAnswer & Application & { resource: string }>
  /** `detail`: what the Azure CLI says. */
  | Reason<'az-not-signed-in', { detail: string }>
  /** `isMidRun`: a token of this identity was accepted earlier in this run. */
  | Reason<'token-not-accepted', HttpAnswer & { isMidRun: boolean }>;

/** The identity is known, and has no access. */
export type AccessFailure =
  | Reason<'organisation-invalid', { address: string }>
  | Reason<'organisation-not-approved'>
  | Reason<
      'organisation-differs',
      { address: string; environmentName: string; found: string | null }
    >
  | Reason<'no-application-user', Refused & { address: string; clientId: string | null }>
  | Reason<'privilege-missing', Refused & { privilege: string | null }>;

type DataverseFailure =
  | SignInFailure
  | AccessFailure
  | Reason<'draft-in-the-way', Refused>
  /** Nothing was sent. */
  | Reason<'version-missing'>
  | Reason<'creates-no-flows'>
  | Reason<'reference-row-missing', { logicalName: string }>
  /** The row reads otherwise after it was bound. */
  | Reason<'reference-not-bound', { logicalName: string; found: string | null }>;

/** The call that failed, if there was one. */
interface FailedCall {
  /** Who was called; absent: Flow Studio. */
  service?: Service;
  /** A tool, or a method of the protocol. */
  call?: string;
  /** How often it was sent, where more than once. */
  tries?: number;
  givenUp?: GivenUp;
  /** This call was not sent, because an earlier one failed like this. */
  isUnsent?: true;
}

/** Those that are called beside Flow Studio. */
export type Service = 'Dataverse' | 'Microsoft Entra' | 'the Power Platform API' | 'GitHub';

/** A refusal by a host, or an error on the way to it. */
export type HostFailure = FailedCall &
  (
    | WayFailure
    | HttpFailure
    | KeyFailure
    | ProtocolFailure
    | UnsentFailure
    | UpstreamFailure
    | DataverseFailure
  );

/** A call that is sent again after a wait. */
export type Retry = Reason<
  'waiting-for-server' | 'trying-again',
  {
    call: string;
    service?: Service;
    cause: HostFailure;
    seconds: number;
    next: number;
    most: number;
  }
>;

export type HostErrorKind =
  | 'network'
  | 'timeout'
  | 'http'
  | 'key'
  | 'protocol'
  | 'refused'
  | 'sign-in'
  | 'not-found'
  /** Somebody else changed it since it was read. */
  | 'conflict';

const KINDS: Readonly<Record<HostFailure['code'], HostErrorKind>> = {
  'endpoint-invalid': 'network',
  'endpoint-has-password': 'network',
  'endpoint-insecure': 'network',
  'proxy-invalid': 'network',
  'connection-refused': 'network',
  'name-not-resolved': 'network',
  'host-not-reached': 'network',
  'certificate-untrusted': 'network',
  'proxy-refused': 'network',
  'connection-lost': 'network',
  'headers-too-large': 'network',
  'connection-closed': 'network',
  'connection-closed-before': 'network',
  timeout: 'timeout',
  redirected: 'http',
  'html-page': 'http',
  'no-mcp-server': 'http',
  'no-mcp-calls': 'http',
  'request-too-slow': 'http',
  'request-too-large': 'http',
  'request-malformed': 'http',
  'request-declined': 'http',
  'server-trouble': 'http',
  throttled: 'http',
  'upstream-trouble': 'http',
  'key-empty': 'key',
  'key-malformed': 'key',
  'key-plan-missing': 'key',
  'key-not-accepted': 'key',
  'key-expired': 'key',
  'sign-in-required': 'sign-in',
  'not-json': 'protocol',
  'web-page': 'protocol',
  'event-stream-cut': 'protocol',
  'no-answer': 'protocol',
  'other-answer': 'protocol',
  'answer-unusable': 'protocol',
  'answer-too-large': 'protocol',
  'flow-unkept': 'protocol',
  'rpc-error': 'protocol',
  'tool-failed': 'protocol',
  'no-document': 'protocol',
  'unknown-shape': 'protocol',
  'list-in-circle': 'protocol',
  'ids-not-shown': 'protocol',
  'names-not-shown': 'protocol',
  'name-not-shown': 'protocol',
  'link-elsewhere': 'protocol',
  'list-cut-short': 'protocol',
  'other-flow': 'protocol',
  'created-without-id': 'protocol',
  'update-unconfirmed': 'protocol',
  'save-ignored': 'protocol',
  'created-instead': 'protocol',
  'tool-missing': 'protocol',
  'argument-missing': 'protocol',
  'no-display-name': 'protocol',
  'no-flow-id': 'protocol',
  'cannot-read-back': 'protocol',
  'call-not-allowed': 'protocol',
  refused: 'refused',
  'version-changed': 'conflict',
  'authority-invalid': 'sign-in',
  'id-token-not-given': 'sign-in',
  'federation-missing': 'sign-in',
  'assertion-refused': 'sign-in',
  'client-secret-wrong': 'sign-in',
  'client-secret-expired': 'sign-in',
  'application-unknown': 'sign-in',
  'tenant-unknown': 'sign-in',
  'sign-in-refused': 'sign-in',
  'organisation-unknown': 'sign-in',
  'az-not-signed-in': 'sign-in',
  'token-not-accepted': 'sign-in',
  'organisation-invalid': 'refused',
  'organisation-not-approved': 'refused',
  'organisation-differs': 'refused',
  'no-application-user': 'refused',
  'privilege-missing': 'refused',
  'draft-in-the-way': 'refused',
  'version-missing': 'protocol',
  'creates-no-flows': 'protocol',
  'reference-row-missing': 'protocol',
  'reference-not-bound': 'protocol',
  'environment-not-visible': 'not-found',
  'flow-not-visible': 'not-found',
};

/** The layer in which a call failed. */
export function kindOf({ code }: HostFailure): HostErrorKind {
  return KINDS[code];
}

/** The server's own text in a failure; empty where there is none. */
export function quotedIn(failure: HostFailure): string {
  return 'quoted' in failure ? (failure.quoted ?? '') : '';
}
