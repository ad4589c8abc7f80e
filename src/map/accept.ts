import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { appended, type Layout, layoutOf } from '../json/append.ts';
import { applySplices } from '../json/splice.ts';
import { RELAXED } from '../json/syntax.ts';
import type { SuppressionDocument } from './schema.ts';

/**
 * The text of a map with suppressions added at the end of its list, or with a new list at its end;
 * null where the text is not a map. Everything else keeps its bytes: jsonc-parser's `modify` would
 * reformat the neighbours, and insert before the comment of the last one.
 */
export function withSuppressions(
  text: string,
  added: readonly SuppressionDocument[],
): string | null {
  const root = parseTree(text, [], RELAXED);
  if (root?.type !== 'object' || findNodeAtLocation(root, ['environments']) === undefined) {
    return null;
  }
  const list = findNodeAtLocation(root, ['suppressions']);
  const layout = layoutOf(text);
  if (list?.type === 'array') {
    const items = added.map((each) => itemText(each, layout));
    return applySplices(text, appended(text, list, items, layout));
  }
  return applySplices(text, appended(text, root, [listText(added, layout)], layout));
}

/** One suppression on one line, as people write them. */
function itemText(suppression: SuppressionDocument, { eol }: Layout): string {
  if (eol === '') return JSON.stringify(suppression);
  const fields = Object.entries(suppression).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `{ ${fields.join(', ')} }`;
}

function listText(added: readonly SuppressionDocument[], layout: Layout): string {
  const { eol, unit } = layout;
  const items = added.map((each) => itemText(each, layout));
  if (eol === '') return `"suppressions":[${items.join(',')}]`;
  const lines = items.map((item) => `${eol}${unit}${unit}${item}`).join(',');
  return `"suppressions": [${lines}${eol}${unit}]`;
}
