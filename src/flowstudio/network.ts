import { isErrorLike } from '../flow/redact.ts';
import { Failure } from './failure.ts';

interface NetworkFault {
  codes: readonly string[];
  says: (host: string) => string;
  effect: 'none' | 'unknown';
  transient: boolean;
}

/** By the code of Node or undici. Before a connection stands nothing has been sent. */
const FAULTS: readonly NetworkFault[] = [
  {
    codes: ['ECONNREFUSED'],
    says: (host) => `${host} takes no connections`,
    effect: 'none',
    transient: true,
  },
  {
    codes: ['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA'],
    says: (host) => `the name ${host} could not be resolved`,
    effect: 'none',
    transient: true,
  },
  {
    codes: ['UND_ERR_CONNECT_TIMEOUT', 'ENETUNREACH', 'EHOSTUNREACH', 'EHOSTDOWN'],
    says: (host) => `${host} could not be reached`,
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
      'UND_ERR_PRX_TLS',
    ],
    says: (host) => `the certificate of ${host} is not trusted, so the key was not sent`,
    effect: 'none',
    transient: false,
  },
  {
    codes: ['UND_ERR_HEADERS_OVERFLOW'],
    says: (host) => `the headers of ${host}'s answer are larger than any server needs`,
    effect: 'unknown',
    transient: false,
  },
];

/** A proxy's refusal, which undici reports as an aborted request. */
const PROXY_REFUSED: NetworkFault = {
  codes: [],
  says: (host) => `the proxy from the environment gave no way to ${host}`,
  effect: 'none',
  transient: true,
};

const CUT_OFF: NetworkFault = {
  codes: [],
  says: (host) => `the connection to ${host} broke before the whole answer had come`,
  effect: 'unknown',
  transient: true,
};

/** What a `fetch` that threw means. */
export function networkFailure(error: unknown, host: string): Failure {
  const all = [...chain(error)];
  const fault = FAULTS.find(({ codes }) => all.some((one) => codes.includes(codeOf(one))));
  const { says, effect, transient } = fault ?? otherFault(all);
  const last = all.at(-1);
  const detail = last?.message || (last && codeOf(last)) || String(error);
  const message = `No answer from Flow Studio: ${says(host)} (${detail}). Check the network, the proxy settings and \`endpoint\`, then run again.`;
  return new Failure(message, { kind: 'network', effect, transient, cause: error });
}

function otherFault(all: Error[]): NetworkFault {
  if (all.some(({ message }) => message.startsWith('Proxy response'))) return PROXY_REFUSED;
  const connecting = all.some((one) => 'syscall' in one && one.syscall === 'connect');
  return connecting ? { ...CUT_OFF, effect: 'none' } : CUT_OFF;
}

function* chain(error: unknown): Generator<Error> {
  for (let one = error; isErrorLike(one); one = one.cause) yield one;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
