import { escapeName, escapeText } from '../../wording/escape.ts';
import { messageOf } from '../reasons/index.ts';
import type { Report } from '../report.ts';
import type { Look } from './look.ts';

/** Every file that is not a flow, with the reason. */
export function skippedLines({ skipped }: Report, look: Look): string[] {
  return skipped.map(({ file, reason }) =>
    look.paint('dim', `Skipped ${escapeName(look.path(file))}: ${escapeText(messageOf(reason))}`),
  );
}
