import type { HostFailure } from '../live/host.ts';
import { isErrorLike } from '../secrets/redact.ts';
import { NoTunnel } from './connections.ts';
import { Failure } from './failure.ts';

interface NetworkFault {
  codes: readonly string[];
  /** Its code in a `HostFailure`. */
  found: Extract<HostFailure, { host: string; detail: string }>['code'];
  effect: 'none' | 'unknown';
  transient: boolean;
}

/** By the code of Node. Before the connection is open, nothing has been sent. */
const FAULTS: readonly NetworkFault[] = [
  { codes: ['ECONNREFUSED'], found: 'connection-refused', effect: 'none', transient: true },
  {
    codes: ['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA'],
    found: 'name-not-resolved',
    effect: 'none',
    transient: true,
  },
  {
    codes: ['CONNECT_TIMEOUT', 'ENETUNREACH', 'EHOSTUNREACH', 'EHOSTDOWN'],
    found: 'host-not-reached',
    effect: 'none',
    transient: true,
  },
  {
    codes: [
      'CERT_HAS_EXPIRED',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'ERR_TLS_CERT_ALTNAME_INVALID',
      'ERR_SSL_WRONG_VERSION_NUMBER',
    ],
    found: 'certificate-untrusted',
    effect: 'none',
    transient: false,
  },
  {
    codes: ['HPE_HEADER_OVERFLOW'],
    found: 'headers-too-large',
    effect: 'unknown',
    transient: false,
  },
];

/** Nothing has been sent without a tunnel. */
const PROXY_REFUSED: NetworkFault = {
  codes: [],
  found: 'proxy-refused',
  effect: 'none',
  transient: true,
};

const CUT_OFF: NetworkFault = {
  codes: [],
  found: 'connection-lost',
  effect: 'unknown',
  transient: true,
};

/** What the error of a request means that got no complete answer. */
export function networkFailure(error: unknown, host: string): Failure {
  const all = [...chain(error)];
  const known = FAULTS.find(({ codes }) => all.some((one) => codes.includes(codeOf(one))));
  const isOfProxy = all.some((one) => one instanceof NoTunnel) && known?.transient !== false;
  const { found, effect, transient } = isOfProxy ? PROXY_REFUSED : (known ?? otherFault(all));
  const last = all.at(-1);
  const detail = last?.message || (last && codeOf(last)) || String(error);
  return new Failure({ code: found, host, detail }, { effect, transient, cause: error });
}

function otherFault(all: Error[]): NetworkFault {
  const connecting = all.some((one) => 'syscall' in one && one.syscall === 'connect');
  return connecting ? { ...CUT_OFF, effect: 'none' } : CUT_OFF;
}

/** An error, its cause, and so on. Of a host with several addresses, that of the first one. */
function* chain(error: unknown): Generator<Error> {
  for (let one = error; isErrorLike(one); one = one.cause ?? firstOf(one)) yield one;
}

function firstOf(error: Error): unknown {
  return 'errors' in error && Array.isArray(error.errors) ? error.errors[0] : undefined;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
