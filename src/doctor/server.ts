import type { MissingTool, ServerFacts } from '../flowstudio/flowstudio.ts';
import type { HostError, KeyFacts } from '../live/host.ts';
import type { Diagnosis } from '../report/doctor.ts';
import { messageOf } from '../report/reasons/index.ts';
import { count } from '../wording/count.ts';

const RENEW = 'make a new one at https://mcp.flowstudio.app';
const DAY_MS = 86_400_000;
/** Keys live 30 days; the last seven are a warning. */
const SOON_DAYS = 7;

/** What a key says about itself; `apiKey` null where there is none. */
export function keyLines(
  apiKey: string | null,
  { account, expiresAt }: KeyFacts,
  now: Date,
): Diagnosis[] {
  const about = 'key';
  if (apiKey === null) {
    const text = 'no key is set, so nothing live was looked at; checking flows and map needs none';
    const remedy = 'make one at https://mcp.flowstudio.app, and set FLOW_STUDIO_API_KEY';
    return [{ about, state: 'warning', text, remedy }];
  }
  const whose = account === null ? 'it does not say whose it is' : `of ${account}`;
  if (expiresAt === null) {
    const text = `${whose}; it does not say until when it is valid`;
    return [{ about, state: 'warning', text, remedy: 'keys live 30 days: note the day' }];
  }
  const day = expiresAt.toISOString().slice(0, 10);
  const left = Math.floor((expiresAt.getTime() - now.getTime()) / DAY_MS);
  if (expiresAt <= now) {
    return [{ about, state: 'error', text: `${whose}; it expired on ${day}`, remedy: RENEW }];
  }
  const isSoon = left < SOON_DAYS;
  const text = `${whose}, valid until ${day}${isSoon ? `, ${count(left, 'day')} from now` : ''}`;
  return [{ about, state: isSoon ? 'warning' : 'ok', text, remedy: isSoon ? RENEW : null }];
}

const PROXIES = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/** The connection to the server, and which of the needed tools it offers. */
export function serverLines(
  endpoint: string,
  env: NodeJS.ProcessEnv,
  { name, version, tools }: ServerFacts,
  lacks: readonly MissingTool[],
): Diagnosis[] {
  const proxy = PROXIES.find((variable) => env[variable]);
  const way = proxy === undefined ? 'reached' : `reached; ${proxy} is set`;
  const what = version === '' ? `${name}, of an unknown version` : `${name} ${version}`;
  return [
    { about: 'endpoint', state: 'ok', text: `${endpoint} ${way}`, remedy: null },
    {
      about: 'server',
      state: 'ok',
      text: `${what}, with ${count(tools.length, 'tool')}${lacks.length === 0 ? ', including all that Flowgate uses' : ''}`,
      remedy: null,
    },
    ...lacks.map(lackLine),
  ];
}

function lackLine({ tool, arguments: missing, isNeeded, without }: MissingTool): Diagnosis {
  const what =
    missing.length === 0
      ? `it offers no \`${tool}\``
      : `its \`${tool}\` takes no ${missing.map((each) => `\`${each}\``).join(', ')}`;
  return {
    about: 'server',
    state: isNeeded ? 'error' : 'warning',
    text: `${what}: ${without}`,
    remedy: 'look for a newer version of Flowgate; else report it with `flowgate doctor --record`',
  };
}

/** Why the server could not be reached, or refused this key. */
export function unreachedLines(endpoint: string, error: HostError): Diagnosis[] {
  const isOfKey = error.kind === 'key' || error.kind === 'sign-in';
  const way: Diagnosis[] = isOfKey
    ? [{ about: 'endpoint', state: 'ok', text: `${endpoint} reached`, remedy: null }]
    : [];
  const about = isOfKey ? 'key' : 'endpoint';
  return [...way, { about, state: 'error', text: messageOf(error.failure), remedy: null }];
}
