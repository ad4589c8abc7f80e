import { connectorNameOf } from '../init/draft.ts';
import type { Missing } from '../init/missing.ts';
import type { Look } from '../report/terminal/look.ts';
import { hanging } from '../report/terminal/wrap.ts';
import { escapeControl } from '../wording/escape.ts';
import { type Words, worded } from '../wording/reason.ts';
import { shellWord } from '../wording/shell.ts';
import { DRIFT_ENVIRONMENT } from '../workflows/starting.ts';

/** What `flowgate init` made or found. */
export interface Made {
  environments: string[];
  /** Those of them that are reached through Dataverse. */
  throughDataverse: string[];
  mapFile: string;
  missing: readonly Missing[];
}

/** The same after the first check. */
interface Checked extends Made {
  hasErrors: boolean;
  /** Whether there are flows, and none can be deployed. */
  isCheckedOnly: boolean;
}

type StepLook = Pick<Look, 'width' | 'wraps'>;

/** How flows that are only checked can be deployed. */
const CHECKED_ONLY =
  'https://github.com/flowgate/flowgate/blob/main/docs/map.md#where-flows-are-found';

/** What the user must still do, as numbered lines of this look. */
export function nextSteps(made: Checked, look: StepLook): string[] {
  return stepsAfter(made).flatMap((step, index) => stepLines(step, index + 1, look));
}

function stepsAfter({
  environments,
  throughDataverse,
  missing,
  mapFile,
  hasErrors,
  isCheckedOnly,
}: Checked): Step[] {
  const byKey = environments.filter((name) => !throughDataverse.includes(name));
  const withKey =
    byKey.length > 0 || throughDataverse.length === 0 ? [...byKey, DRIFT_ENVIRONMENT] : [];
  return [
    ...(missing.length === 0
      ? []
      : [{ text: `Add to ${mapFile}:`, items: missing.map(missingText) }]),
    ...(hasErrors ? [{ text: 'Fix what the check found.' }] : []),
    { text: 'Commit the flows, the map and the workflows.' },
    ...(isCheckedOnly ? [] : keySteps(withKey)),
    ...identitySteps(throughDataverse),
    isCheckedOnly
      ? { text: 'These flows are only checked. To deploy them, see', calls: [CHECKED_ONLY] }
      : { text: 'See what a deployment would do:', calls: ['flowgate deploy --dry-run'] },
  ];
}

/** `places`: the GitHub environments whose jobs use the key. */
function keySteps(places: readonly string[]): Step[] {
  if (places.length === 0) return [];
  const calls = places.map(
    (place) => `gh secret set FLOW_STUDIO_API_KEY --env ${shellWord(place)}`,
  );
  const text =
    'Create these GitHub environments under Settings → Environments, with the Flow Studio key:';
  return [{ text, calls }];
}

/** The same for jobs that sign in to Dataverse, those that look for drift too. */
function identitySteps(throughDataverse: readonly string[]): Step[] {
  if (throughDataverse.length === 0) return [];
  const calls = [...throughDataverse, DRIFT_ENVIRONMENT].flatMap((place) =>
    ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID'].map(
      (name) => `gh variable set ${name} --env ${shellWord(place)}`,
    ),
  );
  const text =
    'Create these GitHub environments under Settings → Environments, with the application that signs in (`flowgate doctor` prints the commands that make it):';
  return [{ text, calls }];
}

/** A step with a list, or with commands to copy. */
interface Step {
  text: string;
  items?: readonly string[];
  calls?: readonly string[];
}

function stepLines(
  { text, items = [], calls = [] }: Step,
  number: number,
  look: StepLook,
): string[] {
  return [
    `  ${number}. ${hanging(escapeControl(text), 5, look).join('\n')}`,
    ...items.map((item) => `     - ${hanging(escapeControl(item), 7, look).join('\n')}`),
    ...calls.map((call) => `     ${escapeControl(call)}`),
  ];
}

const MISSING: Words<Missing> = {
  'environment-id-unknown': ({ environment }) =>
    `${environment}: its environmentName, the id in the address of make.powerautomate.com`,
  'account-unknown': ({ environment }) =>
    `${environment}: deployAs, the account that deploys there`,
  'connection-unknown': ({ environment, key, id, origin }) =>
    `${environment}: a connection of ${connectorNameOf(id || null)} for the key ${key} (${origin})`,
};

/** What of a new map is not known, and where to add it. */
export function missingText(missing: Missing): string {
  return worded(MISSING, missing);
}
