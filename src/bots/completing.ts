import { BRIEF_STATES, type Brief, type BriefState } from '../feed/brief.js';
import { tellIn } from '../feed/brief-language.js';
import { findBriefsTyped } from '../feed/finding-briefs.js';
import { findTopicsTyped } from '../feed/finding-topics.js';
import { isStep, mayTake } from '../feed/lifecycle.js';
import { mayActAs } from '../feed/newsroom.js';
import { topicLabel } from '../feed/topic.js';
import type { Conversation } from './command.js';
import { readerOf } from './reader.js';
import { languageName } from './settings-languages.js';
import type { Choice, CommandDescription, OptionDescription } from './switchboard.js';
import { languagesTyped } from './typed-language.js';

/** As many as Discord shows (discord.com/developers, "Autocomplete"). */
const MAX_CHOICES = 25;

/** What was given up is not sought again. */
const STATES = BRIEF_STATES.filter((state) => state !== 'spiked');

/** What may be meant by what was typed so far for an option; nothing for options that people put into their own words. */
export async function complete(
  talk: Conversation,
  command: CommandDescription,
  { option, typed }: { readonly option: OptionDescription; readonly typed: string },
): Promise<readonly Choice[]> {
  switch (option.kind) {
    case 'number':
      return await completeBrief(talk, command, typed);
    case 'language':
      return completeLanguage(talk, typed);
    case 'topic':
      return await completeTopic(talk, '', typed);
    case 'topics': {
      // Only the last of a list is still being typed.
      const [, earlier = '', last = ''] = /^(.*[\s,，、،])?([^\s,，、،]*)$/su.exec(typed) ?? [];
      return await completeTopic(talk, earlier, last);
    }
    case 'text':
    case 'choice':
    case 'picture':
      return [];
  }
}

async function completeBrief(
  talk: Conversation,
  command: CommandDescription,
  typed: string,
): Promise<readonly Choice[]> {
  const found = await findBriefsTyped(talk.feed.store.briefs, typed, {
    states: statesFor(command),
    authorId: mayActAs(talk.member, 'editor') ? null : (talk.member?.id ?? null),
    limit: MAX_CHOICES,
  });
  return found.map((brief) => ({
    label: `#${brief.number} ${headlineOf(talk, brief, isForReaders(command))}`,
    value: brief.number,
  }));
}

/** The states in which the command does something; whoever is no member reads what is published, and sees nothing else. */
function statesFor(command: CommandDescription): readonly BriefState[] {
  if (isForReaders(command)) return ['published'];
  const { name } = command;
  return isStep(name) ? STATES.filter((state) => mayTake(name, state)) : STATES;
}

function isForReaders({ audience }: CommandDescription): boolean {
  return audience === 'everyone' || audience === 'place-administrators';
}

/** Readers find a brief by what they read of it, the newsroom by what it wrote. */
function headlineOf(talk: Conversation, brief: Brief, isReader: boolean): string {
  const { language } = talk;
  const { headline } = isReader ? tellIn(brief, readerOf(talk).reads ?? []) : brief;
  return headline === '' ? language.say('drafts-no-headline') : headline;
}

function completeLanguage({ language: { locale } }: Conversation, typed: string): readonly Choice[] {
  return languagesTyped(locale, typed)
    .slice(0, MAX_CHOICES)
    .map((tag) => ({ label: `${languageName(locale, tag)} (${tag})`, value: tag }));
}

async function completeTopic(
  { feed, language }: Conversation,
  earlier: string,
  typed: string,
): Promise<readonly Choice[]> {
  const known = await feed.store.topics.findTopics();
  return findTopicsTyped(known, typed)
    .slice(0, MAX_CHOICES)
    .map((topic) => ({
      label: `${earlier}${topicLabel(topic, language.locale)}`,
      value: `${earlier}${topic.handle}`,
    }));
}
