import { type DestinationStream, type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import type { Config } from './config.js';

const TELEGRAM_TOKEN = /(?<!\d)\d{3,20}:[\w-]{20,100}/g;
const DISCORD_TOKEN = /\b[\w-]{17,60}\.[\w-]{5,20}\.[\w-]{25,100}/g;

/** Takes anything shaped like a bot token out of a text, whoever put it there. */
export function redactTokens(text: string): string {
  return text.replace(TELEGRAM_TOKEN, '[token]').replace(DISCORD_TOKEN, '[token]');
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
    { write: (line) => target.write(redact(line, tokens)) },
  );
}

function redact(line: string, tokens: readonly string[]): string {
  let clean = redactTokens(line);
  for (const token of tokens) clean = clean.replaceAll(token, '[token]');
  return clean;
}
