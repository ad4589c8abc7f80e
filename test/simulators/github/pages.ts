import type { Call, Reply } from './call.ts';

const DEFAULT_SIZE = 30;
const LARGEST_SIZE = 100;

export interface Page {
  number: number;
  size: number;
}

/** `page` and `per_page`; a size over 100 counts as 100 (docs.github.com, Using pagination). */
export function pageOf(url: URL): Page {
  const size = positive(url.searchParams.get('per_page')) ?? DEFAULT_SIZE;
  return {
    number: positive(url.searchParams.get('page')) ?? 1,
    size: Math.min(size, LARGEST_SIZE),
  };
}

function positive(text: string | null): number | undefined {
  const number = Number.parseInt(text ?? '', 10);
  return number > 0 ? number : undefined;
}

/** One page of a list with its Link header. */
export function paged<T>(call: Call, items: readonly T[], shape: (item: T) => unknown): Reply {
  const page = pageOf(call.url);
  return { body: slice(items, page).map(shape), headers: linkHeader(call.url, page, items.length) };
}

export function slice<T>(items: readonly T[], page: Page): T[] {
  const start = (page.number - 1) * page.size;
  return items.slice(start, start + page.size);
}

/**
 * `prev`, `next`, `last` and `first`, each only where it leads somewhere else, in GitHub's order.
 * GitHub writes the repository as /repositories/:id here; we keep its name, for legible call logs.
 */
export function linkHeader(url: URL, page: Page, total: number): Record<string, string> {
  const last = Math.max(1, Math.ceil(total / page.size));
  const targets = {
    ...(page.number > 1 && { prev: Math.min(page.number - 1, last) }),
    ...(page.number < last && { next: page.number + 1, last }),
    ...(page.number > 1 && { first: 1 }),
  };
  const links = Object.entries(targets).map(([rel, number]) => {
    const target = new URL(url);
    target.searchParams.set('page', String(number));
    return `<${target}>; rel="${rel}"`;
  });
  return links.length > 0 ? { link: links.join(', ') } : {};
}
