import { call, flow, json, REMINDER, repository } from './contoso.ts';

const DOZEN = Array.from({ length: 12 }, (_, index) => `Remind_${index + 1}`);

/** A flow with a dozen actions, each of which runs after another one that is not there. */
export const commits = {
  base: repository(),
  head: repository({
    [REMINDER]: json(
      flow(
        'Invoice reminder',
        Object.fromEntries(
          DOZEN.map((name) => [name, call('shared_office365', 'SendEmailV2', `No_${name}`)]),
        ),
      ),
    ),
  }),
};
