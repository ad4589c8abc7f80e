import { setTimeout as sleep } from 'node:timers/promises';
import { checkPrivilege, userOf } from './access.ts';
import type { Arrival, Call } from './call.ts';
import type { MemberRoute, Request, Route } from './context.ts';
import type { Desk } from './desk.ts';
import type { Environment } from './environment.ts';
import { faultsOf } from './faults.ts';
import type { Meter } from './limits.ts';
import { type Language, Refusal, refuse } from './refusals.ts';
import { environmentRoute, outsideRoute } from './routes.ts';
import type { User } from './rows.ts';
import type { FaultContext, Stages } from './stages.ts';
import { html, type Wire } from './wire.ts';

/** A request while it is answered. */
interface Running {
  desk: Desk;
  meter: Meter;
  call: Call;
  environment: Environment | null;
  /** A segment that is not there is refused only after token and user. */
  route: Route | Refusal | null;
  stages: Stages[];
  context: FaultContext;
}

/** Answers one request to one server: logs it, lets the faults happen, does the work. */
export async function answerRequest(
  desk: Desk,
  meter: Meter,
  server: string,
  arrival: Arrival,
): Promise<Wire> {
  const environment = desk.world.environments.find(({ id }) => id === server) ?? null;
  const call: Call = { ...arrival, ...unanswered, server };
  desk.calls.push(call);
  const route = environment === null ? outsideRoute(call) : routeOf(call, environment);
  if (route !== null && !(route instanceof Refusal)) {
    call.route = route.name;
    call.id = route.params.id ?? null;
  }
  if (environment !== null) letPass(desk, environment);
  const stages = faultsOf(desk.faults, desk.calls);
  const context: FaultContext = { world: desk.world, call, environment, now: desk.now };
  for (const stage of stages) stage.change?.(context);
  const wire = await answerWith({ desk, meter, call, environment, route, stages, context });
  const sent = stages.reduce((so, { deliver }) => deliver?.(so, context) ?? so, wire);
  if (sent.kind === 'answer') call.status = sent.status;
  return sent;
}

const unanswered = {
  route: 'unknown',
  id: null,
  account: null,
  status: null,
  wrote: false,
} as const;

function routeOf(call: Call, environment: Environment): Route | Refusal | null {
  try {
    return environmentRoute(call, environment);
  } catch (problem) {
    if (problem instanceof Refusal) return problem;
    throw problem;
  }
}

/** Lets happen what waited for so many requests to its environment. */
function letPass(desk: Desk, environment: Environment): void {
  const mine = desk.later.filter((each) => each.environment === environment);
  for (const waiting of mine) waiting.requests--;
  for (const { act } of mine.filter(({ requests }) => requests <= 0)) act();
  desk.later = desk.later.filter(({ requests }) => requests > 0);
}

async function answerWith(running: Running): Promise<Wire> {
  const { desk, call, environment, route, stages } = running;
  const instead = stages.find((stage) => stage.instead !== undefined);
  const isOpen = route !== null && 'open' in route;
  if (environment !== null && route !== null && !isOpen) return metered(running, instead);
  if (desk.latencyMs > 0) await sleep(desk.latencyMs);
  if (instead?.instead !== undefined) return instead.instead(running.context);
  const refused = stages.find((stage) => stage.refusal !== undefined);
  if (refused?.refusal !== undefined) return refused.refusal.reply('en');
  if (!isOpen) return html(404, '404 Not Found');
  return route.open({ ...requestOf(desk, call), params: route.params });
}

/** Of a GET [doc]; with what status it is refused is a guess. */
const LONGEST_PATH = 32_768;

/** Of a user of Dataverse, within its limits. */
async function metered(running: Running, instead: Stages | undefined): Promise<Wire> {
  const { desk, meter, call, environment, stages } = running;
  const language = stages.find((stage) => stage.language)?.language ?? 'en';
  if (environment === null) throw new Error('no environment');
  return orRefusal(language, async () => {
    const user = userOf(desk, call, environment);
    const began = desk.now().getTime();
    const use = meter.enter(`${environment.id} ${user.account}`);
    try {
      if (desk.latencyMs > 0) await sleep(desk.latencyMs);
      const wire =
        instead?.instead?.(running.context) ??
        (await orRefusal(language, async () => work(running, environment, user)));
      if (wire.kind === 'answer') Object.assign(wire.headers, meter.headers(use));
      return wire;
    } finally {
      meter.leave(use, began);
    }
  });
}

function work({ desk, call, route, stages }: Running, environment: Environment, user: User): Wire {
  if (route instanceof Refusal) throw route;
  if (call.path.length > LONGEST_PATH) throw refuse(414, '', 'The request URI is too long.');
  const { handle, needs, params } = route as MemberRoute;
  checkPrivilege(user, needs);
  const refusal = stages.find((stage) => stage.refusal !== undefined)?.refusal;
  if (refusal !== undefined) throw refusal;
  return handle({ ...requestOf(desk, call), params, environment, user, stages });
}

async function orRefusal(language: Language, work: () => Promise<Wire>): Promise<Wire> {
  try {
    return await work();
  } catch (problem) {
    if (problem instanceof Refusal) return problem.reply(language);
    throw problem;
  }
}

function requestOf(desk: Desk, call: Call): Omit<Request, 'params'> {
  const query = new URLSearchParams(call.path.split('?').slice(1).join('?'));
  return { desk, call, query };
}
