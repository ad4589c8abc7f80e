import { environmentsIn } from '../live/target.ts';
import type { LiveRule } from './rule.ts';

export const keyInvalid: LiveRule = {
  id: 'key-invalid',
  subject: 'live',
  severity: 'error',
  summary: 'Flow Studio does not take the key: it is refused, or has expired.',
  judges: 'key',
  *check({ facts: { key }, targets }) {
    const [environment] = environmentsIn(targets);
    if (key.refusal === null || environment === undefined) return;
    const message = `Flow Studio does not take the key of \`api-key\`: ${key.refusal}`;
    yield { at: environment.paths.deployAs, message };
  },
};
