import { makeKey } from '../../simulators/flow-studio/index.ts';
import { DEPLOYER, flowStudio } from '../contoso.ts';
import { oneChange } from '../deployment.ts';
import { scenario } from '../scenario.ts';

const key = makeKey({ upn: DEPLOYER, expiresInDays: 5 });
const studio = flowStudio();

export default scenario({
  title: 'The key has five days left: the deployment goes on, and says so',
  commits: oneChange,
  flowStudio: { ...studio, state: { ...studio.state, keys: [{ key, upn: DEPLOYER }] } },
  runs: [{ event: { on: 'push', before: 'base', after: 'merged' }, inputs: { 'api-key': key } }],
});
