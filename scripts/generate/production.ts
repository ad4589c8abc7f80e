import { APPLICATION, CHECKOUT, flowgate, job } from '../../src/workflows/pieces.ts';
import type { YamlMap } from '../../src/workflows/yaml.ts';

/** The job that deploys to production without a secret, with these inputs more. */
export function productionThroughDataverse(inputs: YamlMap = {}): YamlMap {
  return job({
    environment:
      "production # GitHub's environment: its name is in the subject of the federated credential",
    steps: [CHECKOUT, flowgate({ environment: 'production', ...APPLICATION, ...inputs })],
  });
}
