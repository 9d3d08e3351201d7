import type { BriefCheck, Warning } from '../feed/checking.js';
import type { Platform } from '../feed/destination.js';
import type { Reaching } from '../feed/forecast.js';
import { durationText } from '../feed/report-text.js';
import { agoText } from '../feed/time-text.js';
import type { Conversation } from './command.js';
import { languageName } from './settings-languages.js';

/** All that came of the look at a brief, one sentence each: what there is to warn of, and how far it reaches. */
export function checkLines(talk: Conversation, { warnings, reaching }: BriefCheck): readonly string[] {
  return [...warningLines(talk, warnings), reachLine(talk, reaching)];
}

/** What to look at before a brief goes out, one sentence each. */
function warningLines(talk: Conversation, warnings: readonly Warning[]): readonly string[] {
  return warnings.map((warning) => warningLine(talk, warning));
}

/** "It goes to 412 chats on Telegram and 38 channels on Discord; the last has it in about 14 seconds." */
export function reachLine(
  { language }: Conversation,
  { platforms, inDigests, isExact, lastAfterMs }: Reaching,
): string {
  const reached = platforms.filter(({ places }) => places > 0);
  if (reached.length === 0) return language.say('reach-nobody');
  const where = new Intl.ListFormat(language.locale).format(
    reached.map(({ platform, places }) => language.say(`reach-${platform}`, { places })),
  );
  if (lastAfterMs === null) return language.say('reach-only-digests', { where });
  const time = durationText(lastAfterMs, language);
  const said = language.say(isExact ? 'reach-exact' : 'reach-about', { where, time });
  return inDigests === 0 ? said : `${said} ${language.say('reach-in-digests', { places: inDigests })}`;
}

/** A platform by its name. */
export function platformName({ language }: Pick<Conversation, 'language'>, platform: Platform): string {
  return language.say(`platform-${platform}`);
}

function warningLine(talk: Conversation, warning: Warning): string {
  const { language, feed, times } = talk;
  switch (warning.kind) {
    case 'no-text':
      return language.say('check-no-text');
    case 'no-topics':
      return language.say('card-no-topics');
    case 'cut': {
      const { platform, leftOut, whole } = warning;
      return language.say('check-cut', { platform: platformName(talk, platform), leftOut, whole });
    }
    case 'picture-gone':
      return language.say('check-picture-gone');
    case 'translation':
      return language.say(`check-translation-${warning.problem}`, {
        language: languageName(language.locale, warning.language),
      });
    case 'like': {
      const { number, headline, publishedAt } = warning.brief;
      const args = { number: String(number), headline };
      return publishedAt === null
        ? language.say('like-at-work', args)
        : language.say('like-published', { ...args, ago: agoText(publishedAt, feed.clock.now(), times) });
    }
  }
}
