import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { atOnce } from './at-once.ts';
import { againstOthers, againstParsing, growth } from './checks.ts';
import { comments } from './comments.ts';
import { deployments, type Job, meteredCalls } from './deployments.ts';
import { FAR, page, picture, type Results } from './page.ts';
import { IS_QUICK } from './processes.ts';
import { profile } from './profile.ts';
import { pushes } from './pushes.ts';
import { contents, sizes } from './sizes.ts';
import { starts } from './starts.ts';

const DOCS = resolve(import.meta.dirname, '../docs');
const SIZES = IS_QUICK ? [100, 1_000] : [100, 1_000, 10_000];

/** A thousand go with the most at a time that is allowed; a round of 100 takes a quarter minute. */
const DEPLOYMENTS: readonly Job[] = (['Flow Studio', 'Dataverse'] as const).flatMap((host) => [
  { host, flows: 1, latency: 200, concurrency: 4, rounds: IS_QUICK ? 3 : 15 },
  { host, flows: 10, latency: 200, concurrency: 4, rounds: IS_QUICK ? 1 : 15 },
  { host, flows: 100, latency: 200, concurrency: 4, rounds: IS_QUICK ? 0 : 5 },
  { host, flows: 1, latency: 0, concurrency: 4, rounds: IS_QUICK ? 1 : 5 },
  { host, flows: 1_000, latency: 0, concurrency: 16, rounds: IS_QUICK ? 0 : 1 },
]);

const folder = mkdtempSync(join(tmpdir(), 'flowgate-bench-'));
try {
  const results: Results = {
    sizes: reported('size of dist/', sizes()),
    contents: reported('what fills it', await contents()),
    starts: reported('start', await starts(folder)),
    comments: reported('pull request', await comments(folder, 0)),
    farComments: reported('pull request, GitHub far away', await comments(folder, FAR)),
    parsing: reported('check', againstParsing(folder)),
    profile: reported('profile', profile(folder)),
    others: reported('other linters', againstOthers(folder)),
    growth: reported('many flows', growth(folder, SIZES)),
    pushes: reported('pushes', await pushes(folder, SIZES)),
    atOnce: reported('two at once', await atOnce(folder)),
    calls: reported('metered calls', await meteredCalls(folder)),
    deployments: reported('deployment', await deployments(folder, DEPLOYMENTS)),
  };
  if (!IS_QUICK) {
    mkdirSync(join(DOCS, 'images'), { recursive: true });
    const day = new Date().toISOString().slice(0, 10);
    writeFileSync(join(DOCS, 'performance.md'), page(results, day));
    writeFileSync(join(DOCS, 'images/performance.svg'), picture(results));
  }
} finally {
  rmSync(folder, { recursive: true });
}

function reported<T>(what: string, result: T): T {
  console.log(what);
  console.table(result);
  return result;
}
