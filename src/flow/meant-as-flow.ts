import { parseLoosely } from '../json/parse.ts';
import { decode } from '../json/text.ts';
import { recognise } from './formats.ts';
import { mentionsLogicApps } from './logic-apps.ts';

/**
 * Whether a file that is not JSON is meant as a flow, for example with a comma missing. Not where it
 * may be a workflow of Logic Apps, whose `kind` comes after the definition, or a template.
 */
export function isMeantAsFlow(bytes: Uint8Array): boolean {
  const { text } = decode(bytes);
  const found = recognise(parseLoosely(text));
  if (found.kind !== 'flow' || found.layout.format === 'wrapper') return false;
  return !mentionsLogicApps(text) && !isTemplate(text);
}

/** A whole string, or one that does not end in its line. */
const STRING = /"(?:[^"\\\n]|\\.)*(?:"|$)/gm;
const PLACEHOLDER = /(?:^|[:,[{])[ \t]*(?:#\{|\$\{|\{\{|\{%|<%|<\w+>|%\w+%|__\w+__)/m;

/** Whether a tool is to fill in a value before anybody reads the text as JSON. */
function isTemplate(text: string): boolean {
  return PLACEHOLDER.test(text.replace(STRING, '""'));
}
