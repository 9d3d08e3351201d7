import type { Command } from '../command.js';
import { openPlace } from '../settings-place.js';
import { speechPage, takeLanguage } from '../settings-speech.js';

/** A short cut to the language in the settings. */
export const languageCommand: Command = {
  name: 'language',
  description: 'command-language',
  options: [{ name: 'language', description: 'option-language', kind: 'text', required: false }],
  audience: 'place-administrators',
  async run(talk, given) {
    const opened = await openPlace(talk);
    const typed = given.words('language');
    return typed === null ? speechPage(opened) : await takeLanguage(opened, typed);
  },
};
