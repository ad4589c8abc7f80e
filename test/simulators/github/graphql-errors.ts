import { isBot } from './call.ts';
import type { Token } from './story.ts';

/** The error of one field; GitHub puts a `type` beside its message (GraphQL API, Forming calls). */
export class Refusal extends Error {
  readonly extensions: { type: string };

  constructor(type: 'NOT_FOUND' | 'FORBIDDEN', message: string) {
    super(message);
    this.extensions = { type };
  }
}

export const forbidden = ({ login }: Token) =>
  new Refusal(
    'FORBIDDEN',
    `Resource not accessible by ${isBot(login) ? 'integration' : 'personal access token'}`,
  );
