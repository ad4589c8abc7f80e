import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { atOnce } from './at-once.ts';
import { againstOthers, againstParsing, growth } from './checks.ts';
import { comments } from './comments.ts';
import { type Deployment, deployment, meteredCalls } from './deployments.ts';
import { page, picture, type Results } from './page.ts';
import { IS_QUICK } from './processes.ts';
import { profile } from './profile.ts';
import { pushes } from './pushes.ts';
import { contents, sizes } from './sizes.ts';
import { starts } from './starts.ts';

const DOCS = resolve(import.meta.dirname, '../docs');
const SIZES = IS_QUICK ? [100, 1_000] : [100, 1_000, 10_000];

/** Flows, milliseconds of a call, flows at a time: a thousand go with the most that is allowed. */
const DEPLOYMENTS = [
  [1, 0, 4],
  [10, 0, 4],
  [100, 0, 4],
  [1_000, 0, 16],
  [1, 200, 4],
  [10, 200, 4],
  [100, 200, 4],
  [1_000, 200, 16],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'flowgate-bench-'));
try {
  const results: Results = {
    sizes: reported('size of dist/', sizes()),
    contents: reported('what fills it', await contents()),
    starts: reported('start', await starts(folder)),
    comments: reported('pull request', await comments(folder)),
    parsing: reported('check', againstParsing(folder)),
    profile: reported('profile', profile(folder)),
    others: reported('other linters', againstOthers(folder)),
    growth: reported('many flows', growth(folder, SIZES)),
    pushes: reported('pushes', await pushes(folder, SIZES)),
    atOnce: reported('two at once', await atOnce(folder)),
    calls: reported('metered calls', await meteredCalls(folder)),
    deployments: reported('deployment', await deployments()),
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

async function deployments(): Promise<Deployment[]> {
  const done: Deployment[] = [];
  for (const [flows, latency, concurrency] of DEPLOYMENTS) {
    if (IS_QUICK && flows > 10) continue;
    done.push(await deployment(folder, flows, latency, concurrency));
  }
  return done;
}

function reported<T>(what: string, result: T): T {
  console.log(what);
  console.table(result);
  return result;
}
