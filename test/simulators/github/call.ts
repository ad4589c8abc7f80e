import type { PermissionName, Token } from './story.ts';
import type { World } from './world.ts';

/** One request, matched to its route and allowed to its token. */
export interface Call {
  world: World;
  token: Token;
  /** Path segments by name, decoded. */
  params: Record<string, string>;
  url: URL;
  accept: string;
  body: Record<string, unknown>;
  /** Notes why GitHub would refuse it, or not answer it so: the test fails. */
  violated: (why: string) => void;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  /** JSON, or bytes sent as they are. */
  body?: unknown;
}

/** What a token needs, any one of them enough: `['issues', 'read']`. */
export type Need = readonly [PermissionName, 'read' | 'write'];

export interface Route {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** `:name` is one segment, `*name` all that is left. */
  path: string;
  /** Its page under https://docs.github.com/rest/, which errors point to. */
  docs: string;
  needs: (call: Call) => readonly Need[];
  answer: (call: Call) => Reply | Promise<Reply>;
}

/** For routes whose need does not depend on what they are asked. */
export const needs =
  (...all: Need[]) =>
  () =>
    all;

export const numberOf = (call: Call, name: string) => Number(call.params[name]);

export const isBot = (login: string) => login.endsWith('[bot]');
