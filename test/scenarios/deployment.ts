import {
  after,
  call,
  changed,
  flow,
  json,
  MAP_FILE,
  map,
  ONBOARDING,
  onboarding,
  production,
  REMINDER,
  REVIEW,
  reminder,
  repository,
  review,
  withOneMore,
} from './contoso.ts';

export const LEAVER = 'flows/hr/leaver.json';

/** Declared but not bound: `create: true` and no guid. */
export const withLeaver = changed(map, (document) => {
  Object.assign(production(document).flows ?? {}, {
    [LEAVER]: { create: true, state: 'Started' },
  });
});

export const leaver = flow('Leaver', {
  Tell_the_team: call('shared_teams', 'PostMessageToConversation'),
});

/** Before: three flows. After: one is changed, one only in its layout, one is new, one is wrong. */
export const commits = {
  base: repository(),
  merged: repository({
    [MAP_FILE]: json(withLeaver),
    [REMINDER]: json(withOneMore(reminder)),
    [REVIEW]: `${JSON.stringify(review)}\n`,
    [LEAVER]: json(leaver),
    [ONBOARDING]: json(after(withOneMore(onboarding), 'Welcome_in_Teams', 'Nobody')),
  }),
};

/** One flow changed, and nothing else. */
export const oneChange = {
  base: repository(),
  merged: repository({ [REMINDER]: json(withOneMore(reminder)) }),
};
