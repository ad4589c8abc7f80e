import { federation, noMatch, otherCase, SignInRefusal, signInReply } from './aadsts.ts';
import type { Request } from './context.ts';
import type { Desk } from './desk.ts';
import { guidOf, isPerson, same } from './ids.ts';
import { claimsOf, jwt } from './jwt.ts';
import type { AppSeed, FederatedCredential } from './state.ts';
import { json, type Wire } from './wire.ts';
import { EXCHANGE_AUDIENCE, GITHUB_ISSUER, type IssuedToken, POWER_PLATFORM } from './world.ts';

const JWT_BEARER = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** `POST /<tenant>/oauth2/v2.0/token` for an application: no refresh token comes with it [doc]. */
export function tokenEndpoint({ desk, call, params }: Request): Wire {
  try {
    const form = formOf(call.headers['content-type'], call.body);
    const app = applicationOf(desk, params.tenant ?? '', form);
    call.account = app.clientId;
    const { token } = issue(desk, app.clientId, audienceOf(desk, form));
    const { tokenSeconds: expires_in } = desk;
    const reply = { token_type: 'Bearer', expires_in, ext_expires_in: expires_in };
    return json(200, { ...reply, access_token: token });
  } catch (problem) {
    if (problem instanceof SignInRefusal) return signInReply(desk.world, desk.now(), problem);
    throw problem;
  }
}

function formOf(contentType: string | undefined, body: string): URLSearchParams {
  const form = new URLSearchParams(body);
  if (contentType?.startsWith('application/x-www-form-urlencoded') && form.has('grant_type')) {
    return form;
  }
  const text = "The request body must contain the following parameter: 'grant_type'.";
  throw new SignInRefusal(900144, 'invalid_request', 400, text);
}

function applicationOf(desk: Desk, tenant: string, form: URLSearchParams): AppSeed {
  if (!same(tenant, desk.world.tenant)) {
    const text = `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`;
    throw new SignInRefusal(90002, 'invalid_request', 400, text);
  }
  if (form.get('grant_type') !== 'client_credentials') {
    const text =
      "The app requested an unsupported grant type. Only 'client_credentials' is simulated.";
    throw new SignInRefusal(70003, 'unsupported_grant_type', 400, text);
  }
  const clientId = form.get('client_id') ?? '';
  const app = desk.world.app(clientId);
  if (app === undefined) {
    const text = `Application with identifier '${clientId}' was not found in the directory 'Contoso'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You may have sent your authentication request to the wrong tenant.`;
    throw new SignInRefusal(700016, 'unauthorized_client', 400, text);
  }
  checkCredential(desk, app, form);
  return app;
}

function checkCredential(desk: Desk, app: AppSeed, form: URLSearchParams): void {
  const [secret, assertion] = [form.get('client_secret'), form.get('client_assertion')];
  if (assertion !== null && form.get('client_assertion_type') === JWT_BEARER) {
    checkAssertion(desk, app, assertion);
    return;
  }
  if (secret === null) {
    const text =
      "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type.";
    throw new SignInRefusal(7000216, 'invalid_client', 401, text);
  }
  if (secret !== app.secret) {
    const text = `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${app.clientId}'.`;
    throw new SignInRefusal(7000215, 'invalid_client', 401, text);
  }
  if (app.secretExpires !== undefined && Date.parse(app.secretExpires) <= desk.now().getTime()) {
    const text = `The provided client secret keys for app '${app.clientId}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds.`;
    throw new SignInRefusal(7000222, 'invalid_client', 401, text);
  }
}

/** Issuer, audience and subject of one credential must be those of the assertion; in this order a guess. */
function checkAssertion({ world, unknowns, now }: Desk, app: AppSeed, assertion: string): void {
  const status = unknowns.federationStatus;
  const claims = claimsOf(assertion);
  if (claims === null || !world.assertions.has(assertion)) {
    throw federation(50027, 400, 'JWT token is invalid or malformed.');
  }
  const until = Number(claims.exp) * 1000;
  if (until <= now().getTime()) {
    const [current, end] = [now().toISOString(), new Date(until).toISOString()];
    const text = `Client assertion is not within its valid time range. Current time: ${current}, expiry time of assertion ${end}.`;
    throw new SignInRefusal(700024, 'invalid_client', 401, text);
  }
  const credentials = (app.subjects ?? []).map(credentialOf);
  if (credentials.length === 0) {
    const text = `The client '${app.clientId}' has no configured federated identity credentials.`;
    throw new SignInRefusal(70025, 'invalid_client', 401, text);
  }
  const [issuer, audience, subject] = [claims.iss, claims.aud, claims.sub].map(String);
  const issued = credentials.filter((each) => each.issuer === issuer);
  if (issued.length === 0) throw noMatch('issuer', issuer ?? '', status);
  const meant = issued.filter((each) => each.audience === audience);
  if (meant.length === 0) throw noMatch('audience', audience ?? '', status);
  checkSubject(meant, subject ?? '', status);
}

function checkSubject(credentials: FederatedCredential[], subject: string, status: number): void {
  if (credentials.some((each) => each.subject === subject)) return;
  const alike = credentials.some((each) => same(each.subject, subject));
  throw alike ? otherCase(subject, status) : noMatch('subject', subject, status);
}

function credentialOf(given: string | FederatedCredential): FederatedCredential {
  if (typeof given !== 'string') return given;
  return { issuer: GITHUB_ISSUER, audience: EXCHANGE_AUDIENCE, subject: given };
}

/** Of `<organisation>/.default`, or of the Power Platform API. */
function audienceOf({ world }: Desk, form: URLSearchParams): string {
  const scope = form.get('scope') ?? '';
  const resource = /^(.+?)\/?\/\.default$/.exec(scope)?.[1];
  if (resource === undefined) {
    const text = `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`;
    throw new SignInRefusal(1002012, 'invalid_scope', 400, text);
  }
  const known = [POWER_PLATFORM, ...world.environments.map(({ url }) => url)];
  if (known.includes(resource)) return resource;
  const text = `The resource principal named ${resource} was not found in the tenant named Contoso. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant.`;
  throw new SignInRefusal(500011, 'invalid_resource', 400, text);
}

/** An access token of an account for one audience. */
export function issue(desk: Desk, account: string, audience: string): IssuedToken {
  const { world, tokenSeconds, now } = desk;
  const issued = Math.floor(now().getTime() / 1000);
  const who = isPerson(account) ? { upn: account } : { appid: account, idtyp: 'app' };
  const token = jwt({
    aud: audience,
    iss: `https://sts.windows.net/${world.tenant}/`,
    iat: issued,
    nbf: issued,
    exp: issued + tokenSeconds,
    oid: guidOf(`object ${account.toLowerCase()}`),
    tid: world.tenant,
    uti: world.newId(),
    ...who,
  });
  const expires = (issued + tokenSeconds) * 1000;
  const entry: IssuedToken = { token, account, audience, expires, revoked: false };
  world.tokens.push(entry);
  return entry;
}
