import { mayActAs } from '../../feed/newsroom.js';
import type { Command, Conversation } from '../command.js';
import { notice } from '../notice.js';
import type { Button, Reply } from '../reply.js';
import type { CommandDescription } from '../switchboard.js';

/** `/help`, over all commands there are. */
export function helpCommand(commands: readonly CommandDescription[]): Command {
  return {
    name: 'help',
    description: 'command-help',
    options: [],
    audience: 'everyone',
    run: async (talk) => help(talk, commands),
  };
}

/** What can be done here, and where to begin, in a few lines. */
function help(talk: Conversation, commands: readonly CommandDescription[]): Reply {
  const { language } = talk;
  const offered = commands.filter((command) => isOffered(talk, command));
  const line = ({ name, description }: CommandDescription) => `/${name} – ${language.say(description)}`;
  const readers = offered.filter(({ audience }) => isForReaders(audience));
  const newsroom = offered.filter(({ audience }) => !isForReaders(audience));
  const lines = readers.map(line);
  if (newsroom.length > 0) lines.push('', language.say('help-newsroom'), ...newsroom.map(line));
  return { kind: 'notice', text: lines.join('\n'), buttons: [firstSteps(talk)] };
}

/** Something was said that is no command: what can be done instead. */
export function shortHelp(talk: Conversation): Reply {
  const id = talk.member === null ? 'help-short' : 'help-short-newsroom';
  return notice(talk, { id }, [firstSteps(talk)]);
}

function firstSteps({ language }: Conversation): Button[] {
  return [
    { label: language.say('button-latest'), action: { kind: 'latest' } },
    { label: language.say('button-topics'), action: { kind: 'topics' } },
  ];
}

function isOffered({ member }: Conversation, { audience }: CommandDescription): boolean {
  return audience === 'everyone' || audience === 'place-administrators' || mayActAs(member, audience);
}

function isForReaders(audience: CommandDescription['audience']): boolean {
  return audience === 'everyone' || audience === 'place-administrators';
}
