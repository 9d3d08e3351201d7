import { ofSubscription } from '../feed/place-settings.js';
import { isPaused, pauseUntil, resume } from '../feed/subscription.js';
import type { Reply } from './reply.js';
import { describePause, settingsMenu } from './settings-menu.js';
import { page, settingsButton } from './settings-page.js';
import { changed, type OpenedPlace } from './settings-place.js';

const DAY_MS = 24 * 3_600_000;

/** For how long a place can be paused, in milliseconds; null until it is resumed. */
const PAUSES = { 'pause-day': DAY_MS, 'pause-week': 7 * DAY_MS, 'pause-open': null } as const;
type PauseLength = keyof typeof PAUSES;

/** What a button does about a pause. @throws FeedError `conflict` where nothing is wanted */
export async function pressPause(
  opened: OpenedPlace,
  step: 'pause' | PauseLength | 'resume',
): Promise<Reply> {
  switch (step) {
    case 'pause':
      return pausePage(opened);
    case 'pause-day':
    case 'pause-week':
    case 'pause-open':
      return await pausePlace(opened, step);
    case 'resume':
      return await resumePlace(opened);
  }
}

/** How long nothing is to be sent, or when it goes on. */
function pausePage(opened: OpenedPlace): Reply {
  const { talk, settings } = opened;
  const subscription = settings?.subscription ?? null;
  const steps: PauseLength[] = ['pause-day', 'pause-week', 'pause-open'];
  const buttons = [steps.map((step) => settingsButton(opened, step))];
  const lines = [talk.language.say('settings-pause-how')];
  if (subscription === null || !isPaused(subscription, talk.feed.clock.now())) {
    return page(opened, lines, buttons, true);
  }
  return page(
    opened,
    [describePause(talk, subscription), ...lines],
    [[settingsButton(opened, 'resume')], ...buttons],
    true,
  );
}

/** Begins a pause, or another one in its place. */
async function pausePlace(opened: OpenedPlace, step: PauseLength): Promise<Reply> {
  const { clock } = opened.talk.feed;
  const length = PAUSES[step];
  const until = length === null ? null : clock.now() + length;
  const after = await changed(
    opened,
    ofSubscription((wanted) => pauseUntil(wanted, until)),
  );
  return await settingsMenu(after, opened.talk.language.say('settings-pause-begun'));
}

/** Ends the pause; what was published meanwhile stays unsent. */
async function resumePlace(opened: OpenedPlace): Promise<Reply> {
  const { feed, language } = opened.talk;
  const after = await changed(
    opened,
    ofSubscription((wanted) => resume(wanted, feed.clock.now())),
  );
  return await settingsMenu(after, language.say('settings-resumed'));
}
