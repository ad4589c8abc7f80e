import { type EntraOptions, entraToken } from './entra.ts';
import { type AccessToken, azToken, type SignInIdentity } from './identity.ts';

/** A token is replaced this long before it ends, so that no call begins with one that is about to. */
const BEFORE_END_MS = 300_000;

/** The tokens of one identity, one for each resource. */
export class Tokens {
  readonly identity: SignInIdentity;
  private readonly options: EntraOptions;
  private readonly known = new Map<string, Promise<AccessToken>>();
  /** Every secret of this identity, so that none is shown. */
  readonly secrets: string[] = [];
  /** True once a server has accepted one. */
  wasAccepted = false;

  constructor(identity: SignInIdentity, options: EntraOptions) {
    this.identity = identity;
    const onSecret = (secret: string) => {
      this.secrets.push(secret);
      options.onSecret(secret);
    };
    this.options = { ...options, onSecret };
    if (identity.kind === 'secret') onSecret(identity.clientSecret);
  }

  /** A token for a resource; calls that ask at once share one sign-in. */
  async token(resource: string): Promise<string> {
    for (;;) {
      const known = this.known.get(resource);
      if (known === undefined) return (await this.ask(resource)).token;
      const found = await known;
      if (this.isGood(found)) return found.token;
      if (this.known.get(resource) === known) this.known.delete(resource);
    }
  }

  /** Forgets a token that a server refused, unless there is a newer one. */
  async forget(resource: string, token: string): Promise<void> {
    if ((await this.known.get(resource))?.token === token) this.known.delete(resource);
  }

  private ask(resource: string): Promise<AccessToken> {
    const asked = this.signIn(resource).catch((error: unknown) => {
      if (this.known.get(resource) === asked) this.known.delete(resource);
      throw error;
    });
    this.known.set(resource, asked);
    return asked;
  }

  private isGood({ until }: AccessToken): boolean {
    return until - BEFORE_END_MS > this.options.now().getTime();
  }

  private async signIn(resource: string): Promise<AccessToken> {
    const { identity, options } = this;
    if (identity.kind !== 'az') return entraToken(identity, resource, options);
    const found = await azToken(identity, resource, options.now().getTime());
    options.onSecret(found.token);
    return found;
  }
}
