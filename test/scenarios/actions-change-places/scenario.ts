import { call, flow, json, REMINDER, repository } from '../contoso.ts';
import { scenario } from '../scenario.ts';

const STEPS = ['Get_open_invoices', 'Note_it_down', 'Tell_finance', 'Send_the_reminder', 'Close'];

/** Mails that are sent one after the other, in this order. */
const inOrder = (names: readonly string[]) =>
  json(
    flow(
      'Invoice reminder',
      Object.fromEntries(
        names.map((name, index) => [
          name,
          call('shared_office365', 'SendEmailV2', ...names.slice(index - 1, index || 0)),
        ]),
      ),
    ),
  );

export default scenario({
  title: 'A pull request in which more than three actions change places has a diagram',
  commits: {
    base: repository({ [REMINDER]: inOrder(STEPS) }),
    head: repository({ [REMINDER]: inOrder(STEPS.toReversed()) }),
  },
  runs: [{ event: { on: 'pull_request', base: 'base', head: 'head' } }],
});
