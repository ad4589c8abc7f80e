import { type Call, needs, type Reply, type Route } from './call.ts';

/** The template of the subject. `use_immutable_subject` did not agree with the prefix [others]. */
function getSubject({ world }: Call): Reply {
  const { template, prefix } = world.subject;
  return {
    body: {
      use_default: template === undefined,
      ...(template === undefined ? {} : { include_claim_keys: template }),
      use_immutable_subject: false,
      sub_claim_prefix: prefix ?? `repo:${world.repository}`,
    },
  };
}

export const oidcRoutes: Route[] = [
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/oidc/customization/sub',
    docs: 'actions/oidc#get-the-customization-template-for-an-oidc-subject-claim-for-a-repository',
    needs: needs(['actions', 'read']),
    answer: getSubject,
  },
];
