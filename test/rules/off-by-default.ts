import { bare, MANUAL } from './build.ts';
import { checkFiles, MAP_FILE } from './repository.ts';

/** Where a rule that is off reports once the map has switched it on. */
export function switchedOn(rule: string, actions: object, triggers: object = MANUAL) {
  const map = JSON.stringify({ version: 1, environments: {}, rules: { [rule]: 'notice' } });
  const { findings } = checkFiles({ 'a.json': bare(actions, triggers), [MAP_FILE]: map });
  return findings.filter((finding) => finding.rule === rule);
}
