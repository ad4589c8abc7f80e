import { helpOf } from '../../check/check.ts';
import { RULES } from '../../rules/index.ts';
import type { Rule, Severity } from '../../rules/rule.ts';

export const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  notice: 'note',
};

const PROBLEM_SEVERITIES = { error: 'error', warning: 'warning', notice: 'recommendation' };
const SUBJECTS: Record<Rule['subject'], string> = {
  flow: 'each flow',
  map: 'the connection-reference map',
  files: 'the files',
  pull: 'the pull request',
  live: 'the live flows and connections (needs a key)',
  suppressions: 'the suppressions of that map',
};

/** Every rule, with or without findings: GitHub shows what was checked. */
export function descriptors() {
  return RULES.map(({ id, severity, summary, subject }) => {
    const facts = `It looks at ${SUBJECTS[subject]}, and ${weight(severity)}.`;
    const accept =
      'To accept a single finding, write it under `suppressions` in the map, with the reason.';
    return {
      id,
      name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
      shortDescription: { text: summary },
      fullDescription: { text: `${summary} ${facts}` },
      help: {
        text: `${summary} ${facts} What is reported, what is accepted, why, and how to fix it: ${helpOf(id)}. ${accept}`,
        markdown: `${summary}\n\n${facts}\n\n[What is reported, what is accepted, why, and how to fix it](${helpOf(id)}).\n\n${accept}`,
      },
      helpUri: helpOf(id),
      defaultConfiguration:
        severity === 'off' ? { enabled: false, level: LEVELS.notice } : { level: LEVELS[severity] },
      properties: {
        precision: 'high',
        'problem.severity': PROBLEM_SEVERITIES[severity === 'off' ? 'notice' : severity],
        tags: ['power-automate', subject === 'flow' ? 'flow' : 'connection-references'],
      },
    };
  });
}

function weight(severity: Rule['severity']): string {
  if (severity === 'off') return 'is off unless `rules` in the map gives it a severity';
  const noun = severity === 'error' ? 'an error' : `a ${severity}`;
  return `counts as ${noun} unless \`rules\` in the map says otherwise`;
}
