/** The map's usual path, which a comment's marker leaves out. */
export const USUAL_MAP = 'connection-references.json';

/**
 * The hidden first line of Flowgate's comment, or of its issue about a topic. Each map of a
 * repository has its own.
 */
export function markerOf(mapFile: string, topic: string | null = null): string {
  const map = mapFile === USUAL_MAP ? '' : `:${hidden(mapFile)}`;
  return `<!-- flowgate${map}${topic === null ? '' : `:issue ${hidden(topic)}`} -->`;
}

/** Written so that it cannot end an HTML comment. */
const hidden = (text: string) => encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');

/** Whether a text begins with exactly that marker. */
export const isMarked = (body: string, marker: string): boolean =>
  body.split('\n', 1)[0]?.trimEnd() === marker;
