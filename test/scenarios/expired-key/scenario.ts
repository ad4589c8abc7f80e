import { makeKey } from '../../simulators/flow-studio/index.ts';
import { DEPLOYER, flowStudio } from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

const expired = makeKey({ upn: DEPLOYER, now: new Date('2026-08-01T09:00:00Z') });
const studio = flowStudio();

export default scenario({
  title: 'The key has expired: named as the cause, nothing written, everything else still shown',
  commits: oneChange,
  flowStudio: { ...studio, state: { ...studio.state, keys: [{ key: expired, upn: DEPLOYER }] } },
  runs: [
    { event: { on: 'push', before: 'base', after: 'merged' }, inputs: { 'api-key': expired } },
  ],
});
