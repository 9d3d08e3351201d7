import { type DestinationStream, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import type { Config } from './config.js';

const TELEGRAM_TOKEN = /(?<!\d)\d{3,20}(?::|%3A)[\w-]{20,100}/gi;
const DISCORD_TOKEN = /\b[\w-]{17,60}\.[\w-]{5,20}\.[\w-]{25,100}/g;
/** With it anybody can answer an interaction for a quarter of an hour (discord.com/developers, "Followup Messages"). */
const INTERACTION_TOKEN = /\b((?:webhooks|interactions)\/\d{1,20}\/)[\w.%-]{20,}/g;

/**
 * Takes anything shaped like a token out of a text, whoever put it there.
 * @param tokens The tokens in use, taken out whatever their shape.
 */
export function redactTokens(text: string, tokens: readonly string[] = []): string {
  let clean = text
    .replace(TELEGRAM_TOKEN, '[token]')
    .replace(DISCORD_TOKEN, '[token]')
    .replace(INTERACTION_TOKEN, '$1[token]');
  for (const token of tokens) {
    clean = clean.replaceAll(token, '[token]').replaceAll(encodeURIComponent(token), '[token]');
  }
  return clean;
}

/**
 * The program's log: lines for people on a terminal, JSON elsewhere. Every line passes through the redaction as a
 * whole, so that neither a message nor an error from a library can carry a token out.
 * @param tokens The tokens in use, redacted whatever their shape.
 */
export function createLogger(
  level: Config['logLevel'],
  tokens: readonly string[],
  output: { write(line: string): unknown; readonly isTTY?: boolean } = process.stdout,
): Logger {
  const target: DestinationStream = output.isTTY
    ? pretty({
        destination: { write: (line: string) => void output.write(line) },
        colorize: true,
        translateTime: 'SYS:HH:MM:ss',
      })
    : { write: (line) => void output.write(line) };
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line) => target.write(redactTokens(line, tokens)) },
  );
}
