import { code, plain } from './safe.ts';

/** A user or a team of GitHub, as it is written where it notifies; without a sign that Markdown reads. */
const MENTION =
  /^@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:_[a-z\d]+)?(?:\/[a-z\d](?:[a-z\d_-]*[a-z\d])?)?$/i;

/**
 * Notifies each person whom the base branch's map asks, once in a body. Everywhere else their names
 * are plain words.
 */
export class Mentions {
  readonly #done = new Set<string>();

  /** Draws the names in a finding's message that it `ask`s; null for any other text in backticks. */
  within(ask: readonly string[]): (span: string) => string | null {
    const names = new Set(ask);
    return (span) => (names.has(span) ? this.name(span) : null);
  }

  /** One of those who are asked. */
  name(name: string): string {
    if (!MENTION.test(name)) return code(name);
    const key = name.toLowerCase();
    if (this.#done.has(key)) return `**${plain(name.slice(1))}**`;
    this.#done.add(key);
    return `**${name}**`;
  }
}
