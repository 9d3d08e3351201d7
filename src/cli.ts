#!/usr/bin/env node
import { runCli } from './cli/run-cli.js';

// Whoever reads us may stop reading, as `head` does: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCli(process.argv.slice(2), {
  environment: process.env,
  envFile: '.env',
  write: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
});
