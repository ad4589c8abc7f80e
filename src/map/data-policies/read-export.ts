import type * as z from 'zod/mini';
import { isObject, type Json, type JsonObject, own } from '../../json/json.ts';
import { parseJson } from '../../json/parse.ts';
import { type Path, toPointer } from '../../json/pointer.ts';
import { Source } from '../../json/source.ts';
import type { JsonReason } from '../../json/syntax.ts';
import { decode } from '../../json/text.ts';
import {
  type Configurations,
  configurationsSchema,
  type Definition,
  definitionSchema,
  type UrlPatterns,
  urlPatternsSchema,
} from './export-schema.ts';
import type { PolicyFileReason } from './file-reason.ts';

/** Settings of a policy: in the same object, beside it in the file, or in another file. */
interface PolicySettings {
  configurations: Configurations | null;
  patterns: UrlPatterns | null;
}

export interface ExportedPolicy extends PolicySettings {
  definition: Definition;
}

/** The content of a file that an administrator exported. */
export interface ExportFile {
  file: string;
  policies: readonly ExportedPolicy[];
  /** Settings without a policy; null where there are none. */
  settings: PolicySettings | null;
  /** It contains a policy from `Get-AdminDlpPolicy`. */
  isLegacy: boolean;
}

/** Reads an export of any shape, or gives the reason why it is not one. Never throws. */
export function readExport(
  file: string,
  bytes: Uint8Array,
): { ok: true; export: ExportFile } | { ok: false; reason: PolicyFileReason } {
  const { text, encoding, undecodableAt } = decode(bytes);
  const source = new Source(file, text);
  const notJson = (cause: JsonReason, offset: number): PolicyFileReason => ({
    code: 'policy-file-not-json',
    file,
    line: source.range(offset, 0).line,
    cause,
  });
  if (undecodableAt !== null) {
    return {
      ok: false,
      reason: notJson({ code: 'text-undecodable', encoding }, undecodableAt),
    };
  }
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const [problem] = parsed.problems;
    const cause = problem?.reason ?? ({ code: 'json-empty' } as const);
    return { ok: false, reason: notJson(cause, problem?.offset ?? 0) };
  }
  try {
    return { ok: true, export: { file, ...readRoot(parsed.value) } };
  } catch (error) {
    if (error instanceof NotAnExport) return { ok: false, reason: reasonOf(error, source) };
    throw error;
  }
}

/** Thrown for a value that an export cannot have; caught in this file. */
class NotAnExport extends Error {
  readonly path: Path;
  readonly isTruncated: boolean;

  constructor(path: Path, found: unknown) {
    super('not an export');
    this.path = path;
    this.isTruncated = isTruncated(found);
  }
}

/** PowerShell writes an object that is deeper than `-Depth` as text. */
function isTruncated(found: unknown): boolean {
  const first = Array.isArray(found) ? found[0] : found;
  return typeof first === 'string' && (first.startsWith('@{') || first.startsWith('System.'));
}

function reasonOf({ path, isTruncated }: NotAnExport, source: Source): PolicyFileReason {
  const { line } = source.place(path);
  const { file } = source;
  return isTruncated
    ? { code: 'policy-file-truncated', file, line }
    : { code: 'policy-file-not-export', file, line, at: toPointer(path) };
}

type Contents = Omit<ExportFile, 'file'>;

/** One policy, a list, or `{"value": […]}`, which may contain the settings of its only policy. */
function readRoot(root: Json): Contents {
  const value = own(root, 'value');
  const [items, at] = Array.isArray(root) ? [root, []] : [value, ['value']];
  if (!Array.isArray(items)) return readOne(root, []);
  const read = items.map((item, index) => readOne(item, [...at, index]));
  const policies = read.flatMap((one) => one.policies);
  const settings = isObject(root) ? settingsIn(root, []) : null;
  const [only] = policies;
  const isOne = policies.length === 1 && only !== undefined && settings !== null;
  return {
    policies: isOne ? [withSettings(only, settings)] : policies,
    settings: isOne ? null : (settings ?? read.find((one) => one.settings)?.settings ?? null),
    isLegacy: read.some((one) => one.isLegacy),
  };
}

function readOne(item: Json, at: Path): Contents {
  const nothing: Contents = { policies: [], settings: null, isLegacy: false };
  if (!isObject(item)) throw new NotAnExport(at, item);
  if (LEGACY.some((key) => Object.hasOwn(item, key))) return { ...nothing, isLegacy: true };
  const settings = settingsIn(item, at);
  const isWrapped = isObject(item.policyDefinition);
  const definition = isWrapped ? (item.policyDefinition as JsonObject) : item;
  if (!DEFINING.some((key) => Object.hasOwn(definition, key))) {
    if (settings === null) throw new NotAnExport(at, item);
    return { ...nothing, settings };
  }
  const place = isWrapped ? [...at, 'policyDefinition'] : at;
  const policy = { definition: checked(definitionSchema, definition, place), ...NO_SETTINGS };
  return { ...nothing, policies: [settings === null ? policy : withSettings(policy, settings)] };
}

/** `Get-AdminDlpPolicy`. */
const LEGACY = ['BusinessDataGroup', 'NonBusinessDataGroup'];
const DEFINING = ['connectorGroups', 'defaultConnectorsClassification'];
const NO_SETTINGS: PolicySettings = { configurations: null, patterns: null };

/** The API wraps the settings in a property of their own; PowerShell does not. */
function settingsIn(item: JsonObject, at: Path): PolicySettings | null {
  const { connectorConfigurationsDefinition: wrapped, customConnectorUrlPatternsDefinition } = item;
  const isPlain = 'connectorActionConfigurations' in item || 'endpointConfigurations' in item;
  const configurations = isObject(wrapped)
    ? checked(configurationsSchema, wrapped, [...at, 'connectorConfigurationsDefinition'])
    : isPlain
      ? checked(configurationsSchema, item, at)
      : null;
  const patterns = isObject(customConnectorUrlPatternsDefinition)
    ? checked(urlPatternsSchema, customConnectorUrlPatternsDefinition, [
        ...at,
        'customConnectorUrlPatternsDefinition',
      ])
    : Array.isArray(item.rules)
      ? checked(urlPatternsSchema, item, at)
      : null;
  return configurations === null && patterns === null ? null : { configurations, patterns };
}

/** The policy with the settings that it lacks. */
export function withSettings<S extends PolicySettings>(policy: S, settings: PolicySettings): S {
  return {
    ...policy,
    configurations: policy.configurations ?? settings.configurations,
    patterns: policy.patterns ?? settings.patterns,
  };
}

function checked<T extends z.ZodMiniType>(schema: T, value: Json, at: Path): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const steps = result.error.issues[0]?.path ?? [];
  const path = steps.map((step) => (typeof step === 'number' ? step : String(step)));
  throw new NotAnExport([...at, ...path], valueAt(value, path));
}

function valueAt(value: Json, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) => (inner as Record<string, unknown> | null | undefined)?.[step],
    value,
  );
}
