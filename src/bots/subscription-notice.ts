import type { Language } from '../feed/language.js';
import { type Happened, type Subscription, wantsTopic } from '../feed/subscription.js';
import { type Topic, topicLabel, topicName } from '../feed/topic.js';
import { inRows } from './button-rows.js';
import type { Conversation } from './command.js';
import { isPrivate } from './command.js';
import type { Button, ButtonRow } from './reply.js';

/** Discord holds five rows of buttons, of which one is for every topic; three topics side by side can be read. */
const TOPIC_ROWS = 4;
const TOPICS_IN_A_ROW = 3;

const SENTENCES: Readonly<Record<Happened, string>> = {
  every: 'subscription-every',
  'already-every': 'subscription-already-every',
  chosen: 'subscription-chosen',
  added: 'subscription-chosen',
  'already-chosen': 'subscription-already-chosen',
  narrowed: 'subscription-narrowed',
  unhidden: 'subscription-unhidden',
  hidden: 'subscription-hidden',
  removed: 'subscription-chosen',
  ended: 'subscription-ended',
  none: 'subscription-none',
  'not-wanted': 'subscription-not-wanted',
};

/** One sentence on what a wish came to, with all that is wanted now. */
export function saySubscription(
  { language, caller }: Conversation,
  change: { readonly subscription: Subscription | null; readonly happened: Happened },
  topics: readonly Topic[],
): string {
  return language.say(SENTENCES[change.happened], {
    where: isPrivate(caller) ? 'private' : 'place',
    topics: namesOf(Object.keys(change.subscription?.chosen ?? {}), topics, language),
    hidden: namesOf(change.subscription?.hidden ?? [], topics, language),
  });
}

/** A button for every topic and for each topic: pressing changes whether it is wanted, and the label says whether it is. */
export function subscriptionButtons(
  { language }: Conversation,
  subscription: Subscription | null,
  topics: readonly Topic[],
): ButtonRow[] {
  const wantsEvery = subscription !== null && subscription.everySince !== null;
  const every: Button = wantsEvery
    ? { label: language.say('button-stop'), action: { kind: 'unsubscribe', topicId: null } }
    : {
        label: language.say('button-every-topic'),
        action: { kind: 'subscribe', topicId: null },
        tone: 'primary',
      };
  const buttons = topics.slice(0, TOPIC_ROWS * TOPICS_IN_A_ROW).map((topic): Button => {
    const wanted = wantsTopic(subscription, topic.slug);
    const label = topicLabel(topic, language.locale);
    return {
      label: wanted ? language.say('button-chosen', { label }) : label,
      action: { kind: wanted ? 'unsubscribe' : 'subscribe', topicId: topic.id },
    };
  });
  return [[every], ...inRows(buttons, TOPICS_IN_A_ROW)];
}

/** Which topics are wanted, in a few words. */
export function describeTopics(
  language: Language,
  subscription: Subscription | null,
  topics: readonly Topic[],
): string {
  if (subscription === null) return language.say('settings-topics-nothing');
  const { everySince, chosen, hidden } = subscription;
  if (everySince === null) {
    const wanted = Object.keys(chosen).filter((slug) => !hidden.includes(slug));
    // Each of them comes into a forum topic of its own.
    if (wanted.length === 0) return language.say('settings-topics-nothing');
    return language.say('settings-topics-chosen', { topics: namesOf(wanted, topics, language) });
  }
  const out = namesOf(hidden, topics, language);
  return out === ''
    ? language.say('settings-topics-every')
    : language.say('settings-topics-but', { topics: out });
}

function namesOf(slugs: readonly string[], topics: readonly Topic[], language: Language): string {
  // A topic that was retired may still stand in a subscription, where it asks for nothing.
  const known = slugs.flatMap((slug) => topics.find((topic) => topic.slug === slug) ?? []);
  const names = known.map((topic) => topicName(topic, language.locale));
  return new Intl.ListFormat(language.locale, { type: 'conjunction' }).format(names);
}
