import { gzipSync } from 'node:zlib';
import {
  type Finding,
  problemsOf,
  RANKS,
  type RelatedPlace,
  type SuppressedFinding,
} from '../check/check.ts';
import { fromPointer } from '../json/pointer.ts';
import type { Range } from '../json/source.ts';
import { RULE_IDS } from '../rules/index.ts';
import { amount } from '../wording/count.ts';
import { escapeControl } from '../wording/escape.ts';
import { shorten } from '../wording/shorten.ts';
import { encodedPath } from './links.ts';
import { messageOf } from './reasons/index.ts';
import type { Report } from './report.ts';
import { fingerprints } from './sarif/fingerprint.ts';
import { descriptors, LEVELS } from './sarif/rules.ts';

const SARIF_SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** GitHub refuses more. It shows 5,000 of the results, the most severe. */
const MOST_RESULTS = 25_000;
const MOST_GZIP_BYTES = 10_000_000;

interface SarifOptions {
  /** Of Flowgate; null where it is unknown. */
  version?: string | null;
}

/** The findings for code scanning, and for any other reader of SARIF 2.1.0. */
export function toSarif(report: Report, options: SarifOptions = {}): string {
  const all = resultsOf(report);
  let kept = Math.min(all.length, MOST_RESULTS);
  let text = written(all, kept, report, options);
  while (kept > 0 && isTooLarge(text)) {
    kept = Math.floor(kept * 0.8);
    text = written(all, kept, report, options);
  }
  return text;
}

/** Compressing the largest takes a second; most are too small to need a test. */
function isTooLarge(text: string): boolean {
  return Buffer.byteLength(text) > MOST_GZIP_BYTES && gzipSync(text).length > MOST_GZIP_BYTES;
}

function written(
  all: readonly object[],
  kept: number,
  report: Report,
  { version = null }: SarifOptions,
): string {
  const driver = {
    name: 'Flowgate',
    ...(version === null ? {} : { version }),
    informationUri: 'https://github.com/flowgate/flowgate',
    rules: descriptors(),
  };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    invocations: [invocation(report, all.length - kept, all.length)],
    results: all.slice(0, kept),
  };
  return `${JSON.stringify({ $schema: SARIF_SCHEMA, version: '2.1.0', runs: [run] })}\n`;
}

type Listed = Finding & Partial<Pick<SuppressedFinding, 'reason' | 'until'>>;

/** The most severe first, in the report's order; suppressed ones last. */
function resultsOf({ findings, suppressed }: Report): object[] {
  const all: Listed[] = [...findings, ...suppressed];
  const identities = fingerprints(all);
  const ranked = all.map((finding, index) => ({
    rank: finding.reason === undefined ? RANKS[finding.severity] : 3,
    finding,
    identity: identities[index] ?? '',
  }));
  return ranked
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ finding, identity }) => result(finding, identity));
}

function result(finding: Listed, identity: string): object {
  const { rule, severity, message, environments, related } = finding;
  const fixable = problemsOf(finding).filter((problem) => problem.fix !== undefined);
  const index = RULE_IDS.indexOf(rule);
  return {
    ruleId: rule,
    ...(index === -1 ? {} : { ruleIndex: index }),
    level: LEVELS[severity],
    message: { text: plain(message, 1_000) },
    locations: [location(finding)],
    ...(related.length === 0 ? {} : { relatedLocations: related.map(relatedLocation) }),
    // GitHub uses only the first location; its upload action's own fingerprint treats a file of one
    // line as one place.
    partialFingerprints: { primaryLocationLineHash: identity, 'flowgate/v2': identity },
    ...(fixable.length === 0 ? {} : { fixes: fixable.map(fixOf) }),
    ...(finding.reason === undefined ? {} : { suppressions: [suppression(finding)] }),
    ...(environments.length === 0 ? {} : { properties: { environments } }),
  };
}

function location({ file, at, ...range }: Finding): object {
  const name = fromPointer(at).at(-1) ?? '';
  const logical = { fullyQualifiedName: at, name, kind: 'property' };
  return {
    physicalLocation: { artifactLocation: artifact(file), region: region(range) },
    ...(at === '' ? {} : { logicalLocations: [logical] }),
  };
}

function relatedLocation({ file, line, message }: RelatedPlace, id: number): object {
  const startLine = Math.max(1, line);
  return {
    id,
    message: { text: plain(message, 1_000) },
    physicalLocation: { artifactLocation: artifact(file), region: { startLine } },
  };
}

function artifact(file: string): object {
  return { uri: encodedPath(file), uriBaseId: '%SRCROOT%' };
}

/** Never empty: GitHub marks nothing where the end is not after the start. */
function region({ line, column, endLine, endColumn }: Range): object {
  const [startLine, startColumn] = [Math.max(1, line), Math.max(1, column)];
  const lastLine = Math.max(startLine, endLine);
  const least = lastLine === startLine ? startColumn + 1 : 1;
  return { startLine, startColumn, endLine: lastLine, endColumn: Math.max(least, endColumn) };
}

function fixOf({ file, fix }: Finding): object {
  const replacements = fix?.replacements ?? [];
  return {
    description: { text: 'What `flowgate check --fix` writes.' },
    artifactChanges: [
      {
        artifactLocation: artifact(file),
        replacements: replacements.map(({ line, column, endLine, endColumn, text }) => ({
          deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
          ...(text === '' ? {} : { insertedContent: { text } }),
        })),
      },
    ],
  };
}

function suppression({ reason = '', until = null }: Listed): object {
  const end = until === null ? '' : ` (until ${until})`;
  const justification = plain(`${reason}${end}`, 1_000);
  return { kind: 'external', status: 'accepted', justification };
}

/** What was cut, and what did not run. */
function invocation({ notRun }: Report, cut: number, all: number): object {
  const text = `Only ${amount(all - cut)} of ${amount(all)} results are listed, the most severe first: GitHub takes no more. All are in the report.`;
  return {
    executionSuccessful: true,
    ...(cut === 0 ? {} : { toolExecutionNotifications: [{ level: 'warning', message: { text } }] }),
    ...(notRun.length === 0
      ? {}
      : {
          toolConfigurationNotifications: notRun.map(({ rule, reason }) => ({
            level: 'note',
            message: { text: plain(`${rule} did not run: ${messageOf(reason)}`, 500) },
          })),
        }),
  };
}

/** Readers of SARIF show `[text](target)` in a message as a link, even if it comes from a name. */
function plain(text: string, max: number): string {
  return escapeControl(shorten(text, max)).replaceAll('](', '] (') || '(empty)';
}
