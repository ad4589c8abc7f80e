import { connectorOf, connectorWithSuffix } from '../../flow/hosts.ts';
import { memo } from '../../json/memo.ts';
import { lastStep } from '../../wording/last-step.ts';

/** A connector as data policies classify it. */
export interface PolicyConnector {
  /** For comparisons: in lower case; a custom connector with its suffix. */
  key: string;
  /** For messages. */
  name: string;
  isBuiltIn: boolean;
  isCustom: boolean;
  /** Policies do not classify it. */
  isExempt: boolean;
}

/** The HTTP operations, which are connectors only in data policies; their ids have no path. */
export const HTTP = builtIn('Http');
export const HTTP_REQUEST = builtIn('HttpRequestReceived');
export const HTTP_WEBHOOK = builtIn('HttpWebhook');

const BUILT_IN = [HTTP, HTTP_REQUEST, HTTP_WEBHOOK];

function builtIn(name: string): PolicyConnector {
  return { key: name.toLowerCase(), name, isBuiltIn: true, isCustom: false, isExempt: false };
}

/** The platform adds `-5f` (for `_`) or `-2d` (for `-`) and hex digits to a custom connector's name. */
const CUSTOM = /-(?:5f|2d)[0-9a-f]{14,18}$/;

/** Content Conversion cannot be classified (Connector classification, note). */
const EXEMPT = ['shared_conversionservice'];

/** Every operation of a repository names a connector. */
const MOST_NAMES = 2_000;

/** The connector with this id or name; null where the text names none. */
export const policyConnector = memo(MOST_NAMES, (idOrName): PolicyConnector | null => {
  const builtIn = BUILT_IN.find(({ key }) => key === lastStep(idOrName));
  if (builtIn !== undefined) return builtIn;
  const key = connectorWithSuffix(idOrName);
  if (key === null) return null;
  const isCustom = CUSTOM.test(key);
  return { key, name: key, isBuiltIn: false, isCustom, isExempt: EXEMPT.includes(key) };
});

/** A name that is equal in every environment: without the suffix of a custom connector. */
export function baseOf({ key, isBuiltIn }: PolicyConnector): string {
  return isBuiltIn ? key : (connectorOf(key) ?? key);
}

/**
 * Connectors that a data policy cannot block (Connector classification, List of connectors that
 * can't be blocked; the ids are those of CISA's ScubaGear).
 */
const NOT_BLOCKABLE: ReadonlySet<string> = new Set([
  'shared_approvals',
  'shared_cloudappsecurity',
  'shared_commondataservice',
  'shared_commondataserviceforapps',
  'shared_excelonlinebusiness',
  'shared_flowpush',
  'shared_kaizala',
  'shared_microsoftformspro',
  'shared_office365',
  'shared_office365groups',
  'shared_office365groupsmail',
  'shared_office365users',
  'shared_onedriveforbusiness',
  'shared_onenote',
  'shared_planner',
  'shared_powerappsnotification',
  'shared_powerappsnotificationv2',
  'shared_powerbi',
  'shared_sharepointonline',
  'shared_shifts',
  'shared_skypeforbiz',
  'shared_teams',
  'shared_todo',
  'shared_yammer',
]);

/** Whether Microsoft lets no policy block the connector. */
export function isNotBlockable({ key }: PolicyConnector): boolean {
  return NOT_BLOCKABLE.has(key);
}
