import { z } from 'zod';
import type { DiscordServer } from '../../discord/discord-server.js';
import type { InteractionResult } from '../../discord/interaction-result.js';
import { type Act, type ActResult, act } from '../act.js';
import { Modal } from './modal.js';

/** Discord gives an application three seconds; a little longer, so that its failure is seen as well. */
const ANSWER_WITHIN_MS = 3_500;

const waiting = { until: 'acknowledged', timeoutMs: ANSWER_WITHIN_MS } as const;

/** Without Nitro (docs, "Message": content). */
const MAX_TEXT = 2000;

const file = z.object({
  name: z.string().min(1).max(200),
  contentType: z.string().max(100),
  base64: z.base64().max(14_000_000),
});
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), file]));

/** What a visitor does on Discord, as the scene's person in the scene's channel. */
export function discordActions({ control, people }: DiscordServer): Readonly<Record<string, Act>> {
  return {
    'discord/say': act(
      z.object({
        text: z
          .string()
          .max(MAX_TEXT, 'Discord takes 2,000 characters in one message. Shorten it, or send it in parts.'),
        pictures: z.array(file).max(10, 'Discord takes 10 files with one message.'),
      }),
      ({ text, pictures }, { person, channel }) => {
        control.postAs({
          userId: person.discord,
          channelId: channel,
          content: text,
          files: pictures,
        });
        return {};
      },
    ),
    'discord/command': act(z.object({ name: z.string(), options }), async (input, { person, channel }) =>
      tell(await people.useCommand({ userId: person.discord, channelId: channel, ...input, ...waiting })),
    ),
    'discord/complete': act(
      z.object({ name: z.string(), options, focused: z.string() }),
      async (input, { person, channel }) => {
        const use = { userId: person.discord, channelId: channel, ...input, ...waiting };
        const { choices } = await people.autocomplete(use);
        return { choices: (choices ?? []).map(({ name, value }) => ({ name, value })) };
      },
    ),
    'discord/press': act(
      z.object({ message: z.string(), custom: z.string() }),
      async ({ message, custom }, { person }) =>
        tell(
          await people.pressButton({
            userId: person.discord,
            messageId: message,
            customId: custom,
            ...waiting,
          }),
        ),
    ),
    'discord/choose': act(
      z.object({ message: z.string(), custom: z.string(), values: z.array(z.string()) }),
      async ({ message, custom, values }, { person }) =>
        tell(
          await people.choose({
            userId: person.discord,
            messageId: message,
            customId: custom,
            values,
            ...waiting,
          }),
        ),
    ),
    'discord/modal': act(
      z.object({
        interaction: z.string(),
        values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
      }),
      async ({ interaction, values }, { person }) =>
        tell(
          await people.submitModal({
            userId: person.discord,
            interactionId: interaction,
            values,
            ...waiting,
          }),
        ),
    ),
    'discord/message-command': act(
      z.object({ message: z.string(), name: z.string() }),
      async ({ message, name }, { person }) =>
        tell(
          await people.useMessageCommand({ userId: person.discord, messageId: message, name, ...waiting }),
        ),
    ),
    'discord/react': act(
      z.object({ message: z.string(), emoji: z.string().max(16) }),
      ({ message, emoji }, { person, channel }) => {
        const known = control.reactions({ messageId: message }).find((one) => one.emoji === emoji);
        const on = known?.userIds.includes(person.discord) !== true;
        control.reactAs({ userId: person.discord, channelId: channel, messageId: message, emoji, on });
        return {};
      },
    ),
    'discord/dismiss': act(z.object({ message: z.string() }), ({ message }, { person, channel }) => {
      const known = control.messageHistory({ messageId: message });
      if (known?.visibleTo === person.discord)
        control.deleteMessage({ channelId: channel, messageId: message });
      return {};
    }),
  };
}

function tell({ id, state, modal, acknowledgedAt }: InteractionResult): ActResult {
  if (modal !== null) return { modal: String(<Modal modal={modal} interactionId={id} />) };
  const unanswered = state === 'failed' || acknowledgedAt === null;
  return unanswered ? { notice: 'The application did not respond' } : {};
}
