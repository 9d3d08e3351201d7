/** What one message of the Bot API may hold; see https://core.telegram.org/bots/api#sendmessage and #sendphoto. */

/** Characters of a text, in UTF-16 units after entity parsing. */
export const MAX_TEXT = 4096;

/** Characters of a photo's caption, counted likewise. */
export const MAX_CAPTION = 1024;

/** Characters of the answer to a pressed button: https://core.telegram.org/bots/api#answercallbackquery. */
export const MAX_CALLBACK_ANSWER = 200;

/** Buttons of one inline keyboard, and of one row; more are refused. */
export const MAX_BUTTONS = 100;
export const MAX_BUTTONS_IN_ROW = 8;

/** How long a message can be deleted in private chats and groups: https://core.telegram.org/bots/api#deletemessage. */
export const DELETABLE_FOR_MS = 48 * 60 * 60 * 1000;

/** What stands in a list of inline results; longer words are cut by every client, Telegram names no limit of its own. */
export const MAX_INLINE_TITLE = 256;
export const MAX_INLINE_DESCRIPTION = 256;
