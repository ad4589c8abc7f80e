import { call, changed, type FlowDocument, flow, json, repository } from '../contoso.ts';
import { MARKER, scenario } from '../scenario.ts';

const NAMES = [
  '**bold** [a link](https://evil.example) ![](https://evil.example/pixel) `code` | cell | #1 @octocat @contoso/finance',
  '<img src=x onerror=alert(1)></details></table><script>alert(1)</script>',
  `${MARKER}\n### ✅ No findings in 3 flows`,
  '::error file=a.json,line=1::nothing to see\n::stop-commands::x\n##[error]nor here',
  '\u001b[35mmagenta\u001b[2J\u001b]0;title\u0007 \u202eesrever\u202c zero\u200bwidth \u0000',
  '```\nfence\n```\n~~~\nfence\n~~~\r\n| a | b |',
  'long '.repeat(1_000),
];

function hostile(name: string): FlowDocument {
  const sound = flow(name, { [name]: call('shared_sharepointonline', 'GetItems') });
  return changed(sound, ({ definition: { actions } }) => {
    const action = actions[name];
    if (action) action.runAfter = { [`not ${name}`]: ['Succeeded'] };
  });
}

const PATH = 'flows/x/\u001b[8mhidden\u009b2J \u202egnp\u202c,%\n::error::.json';
const files = [
  [PATH, json(hostile('a name'))],
  ...NAMES.map((name, index) => [`flows/x/${index + 1}.json`, json(hostile(name))]),
];

export default scenario({
  title:
    'Names that are markdown, HTML, mentions, markers, workflow commands, escape sequences, or 5,000 characters long',
  commits: { base: repository(), head: repository(Object.fromEntries(files)) },
  runs: [{ event: { on: 'pull_request', base: 'base', head: 'head' } }],
});
