import { isObject, type Json } from '../json/json.ts';
import { more } from '../wording/lists.ts';

/**
 * Names of fields that the platform and the workflow language define; all others may be private.
 */
const FIELDS = new Set(
  `$authentication $connections $schema actionableMessage actions actualState allowedValues
  api apiDefinition apiId apiName authenticatedUser authentication branches brandColor cases code
  concurrency connection connectionId connectionName connectionReferenceLogicalName
  connectionReferenceName connectionReferences connections connectorName content contentVersion
  count created createdBy createdTime data default defaultValue definition definitionAvailable
  definitionSummary description displayName email else environment environmentName environments
  error evaluatedRecurrence expirationTime expression flowKey flowName flows foreach frequency
  hasMore host iconUri id impersonation inputs installedConnectionReferences interval isAdmin
  isDefault isError isMember isTrial jsonrpc kind lastModifiedTime limit location message metadata
  method mode name nextLink operationId operationMetadataId operationOptions outputs overallStatus
  owners parameters path pagination properties provisioningMethod queries recurrence requestedState
  result retryPolicy runAfter runtimeConfiguration runtimeSource schema schedule sku source splitOn
  startTime state status statusCode statuses structuredContent target templateName text tier
  timeZone timeoutSeconds totalCount triggers triggerType type updated uri userId
  userPrincipalName userType value variables workflowReferenceName`.split(/\s+/),
);

/** Fields that hold records of the platform; names in all others may be private. */
const RECORDS = new Set(
  `authenticatedUser connections content createdBy environment environments error flows properties
  result statuses target`.split(/\s+/),
);

/** Values that say what something is, and are never private. */
const WORDS = new Set(
  `ApiConnection ApiConnectionNotification ApiConnectionWebhook ApiManagement AppendToArrayVariable
  Array Basic Bool Button Cloud Compose Connected Control Day Default Developer Disabled Embedded
  Enabled Error Expression Failed Float Foreach Free Http Hour If IncrementVariable
  InitializeVariable Int Invoker JoinResult Minute Month NotSpecified Object OpenApiConnection
  OpenApiConnectionNotification OpenApiConnectionWebhook ParseJson PowerApp Premium Production
  Query Ready Recurrence Request Response Running Sandbox Scope Second SecureObject SecureString
  Select SetVariable Skipped Standard Started Stopped String Succeeded Suspended Switch Table
  Terminate TimedOut Trial Unauthenticated Until User Wait Week Workflow admin definition
  displayName connectionReferences owner text 1.0.0.0 2.0`.split(/\s+/),
);

/** The form of a text; the first that matches. */
const FORMATS: readonly [RegExp, (text: string) => string][] = [
  [/^$/, () => ''],
  // A code of Dataverse.
  [/^0x[0-9a-f]{8}$/i, (text) => text],
  [/^(?:Default-)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, zeros],
  [/^[0-9a-f]{32}$/i, zeros],
  [/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?$/, (text) => text.replace(/\d/g, '0')],
  [
    /^shared-.*-[0-9a-f]{8,9}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    (text) => {
      const end = /-[0-9a-f]{8,9}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(text)?.[0] ?? '';
      return `shared-text(${text.length - end.length - 7})${zeros(end)}`;
    },
  ],
  [/^shared_/i, (text) => `shared_text(${text.length - 7})`],
  [/^[^\s@/]+@[^\s@/][^\s@/.]*\.[^\s@/]+$/, (text) => `address(${text.length})`],
  [/^https?:/i, (text) => `url(${text.length})`],
  [/^\/?(?:[^\s/]+\/)+[^\s/]*$/, (text) => text.split('/').map(step).join('/')],
  [/^@[^@]/, (text) => `expression(${text.length})`],
];

/** Steps of the platform's paths. */
const STEPS = /^(?:|providers|apis|scopes|admin|environments|flows|connections|Microsoft\.\w+)$/;

function step(text: string): string {
  return STEPS.test(text) ? text : textShape(text.replaceAll('/', ''));
}

function zeros(text: string): string {
  const start = /^Default-/i.exec(text)?.[0] ?? '';
  return start + text.slice(start.length).replace(/[0-9a-f]/gi, '0');
}

/** The kind of a text and its length, never its content. */
export function textShape(text: string): string {
  if (WORDS.has(text)) return text;
  const format = FORMATS.find(([pattern]) => pattern.test(text));
  return format === undefined ? `text(${text.length})` : format[1](text);
}

/** Further items of a list are only counted. */
const MOST_ITEMS = 20;

/**
 * A document reduced to its shape: kinds, names of fields, lengths, nulls, formats. Names that may
 * be private are numbered. A name has the same number everywhere, as a key or as a complete text,
 * so that what belongs together still does.
 */
export class Shapes {
  private readonly numbers = new Map<string, string>();
  protected readonly records: ReadonlySet<string> = RECORDS;
  /** Names that a record may have. */
  protected readonly ofRecords: RegExp = /^[a-z][A-Za-z]{1,39}$/;

  of(value: Json, isContent = false): Json {
    if (typeof value === 'string') return this.numbers.get(value) ?? textShape(value);
    if (typeof value === 'number') return numberShape(value);
    if (Array.isArray(value)) {
      const items = value.slice(0, MOST_ITEMS).map((item) => this.of(item, isContent));
      const left = value.length - items.length;
      return left > 0 ? [...items, `(${more(left)})`] : items;
    }
    if (!isObject(value)) return value;
    const names = Object.keys(value).map((key) => [key, this.name(key, isContent)] as const);
    return Object.fromEntries(
      names.map(([key, name]) => {
        const isOwn = isContent || !this.records.has(key);
        return [name, this.of(value[key] as Json, isOwn)];
      }),
    );
  }

  /** In a record, an unknown name may be a new field, which a recording is meant to show. */
  private name(key: string, isContent: boolean): string {
    if (FIELDS.has(key)) return key;
    if (!isContent && this.ofRecords.test(key)) return key;
    const known = this.numbers.get(key) ?? `name-${this.numbers.size + 1}(${key.length})`;
    this.numbers.set(key, known);
    return known;
  }
}

/** The same for answers of Dataverse and of the Power Platform API, which list rows as `value`. */
export class RowShapes extends Shapes {
  protected override readonly records = new Set([...RECORDS, 'value', 'Detail']);
  protected override readonly ofRecords = /^[@_]?[A-Za-z][\w.]{1,59}$/;
}

/** A number with as many digits. */
function numberShape(value: number): number {
  if (!Number.isInteger(value)) return 0.5;
  return value === 0 ? 0 : Math.sign(value) * 10 ** (String(Math.abs(value)).length - 1);
}

/** Fields of `initialize` and `tools/list` whose texts are the server's own contract. */
const CONTRACT = new Set(['name', 'version', 'protocolVersion', 'type', 'required', 'enum']);

/** What a server says about itself, without its descriptions. */
export function contractShape(value: Json, field = ''): Json {
  if (typeof value === 'string') {
    return CONTRACT.has(field) && /^[\w. -]{1,60}$/.test(value) ? value : textShape(value);
  }
  if (Array.isArray(value)) return value.map((item) => contractShape(item, field));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, contractShape(item, key)]),
  );
}
