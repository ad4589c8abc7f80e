import { canarySecret } from '../simulators/flow-studio/index.ts';
import { type Played, type PlayedRun, TOKEN } from './play.ts';

/** What may stand in nothing that a run writes or sends, but for the header made for it. */
export function secretsOf(keys: readonly string[]): string[] {
  return [...keys, TOKEN, canarySecret, 'sig='];
}

/** Every place where a secret of `secrets` was found, as words. */
export function leaks({ runs }: Played, secrets: readonly string[]): string[] {
  return runs.flatMap((run, index) =>
    Object.entries(writings(run)).flatMap(([place, text]) =>
      secrets
        .filter((secret) => text.includes(secret))
        .map((secret) => `run ${index + 1}, ${place}: ${secret.slice(0, 12)}…`),
    ),
  );
}

/** All that a run wrote, and what it sent to GitHub. The runner keeps `::add-mask::` to itself. */
function writings({ stdout, stderr, outputs, summary, written, ...run }: PlayedRun) {
  const { report, comments, github } = run;
  return {
    log: stdout.replace(/^::add-mask::.+$/gm, ''),
    stderr,
    outputs: JSON.stringify(outputs),
    summary,
    report: report ?? '',
    comments: JSON.stringify(comments),
    'requests to GitHub': JSON.stringify(github),
    ...Object.fromEntries(
      Object.entries(written).flatMap(([file, content]) => [
        [`name of ${file}`, file],
        [file, content],
      ]),
    ),
  };
}
