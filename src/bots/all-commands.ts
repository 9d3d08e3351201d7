import type { Command } from './command.js';
import { approveCommand, rejectCommand, submitCommand } from './commands/approval.js';
import { auditCommand } from './commands/audit.js';
import {
  correctCommand,
  refileCommand,
  releaseCommand,
  updateCommand,
  withholdCommand,
} from './commands/changes.js';
import { digestCommand, quietCommand } from './commands/delivery-times.js';
import { deskCommand } from './commands/desk.js';
import { draftsCommand, editCommand, postCommand, spikeCommand } from './commands/drafting.js';
import { followCommand, unfollowCommand } from './commands/following.js';
import { helpCommand } from './commands/help.js';
import { languageCommand } from './commands/language.js';
import { claimCommand } from './commands/newsroom.js';
import { previewCommand } from './commands/preview.js';
import { publishCommand } from './commands/publishing.js';
import { latestCommand, moreCommand, readCommand, searchCommand } from './commands/reading.js';
import { reportCommand } from './commands/reporting.js';
import { retractCommand } from './commands/retracting.js';
import { embargoCommand, expireCommand, queueCommand, scheduleCommand } from './commands/scheduling.js';
import { settingsCommand, timezoneCommand } from './commands/settings.js';
import { statsCommand } from './commands/statistics.js';
import {
  startCommand,
  stopCommand,
  subscribeCommand,
  topicsCommand,
  unsubscribeCommand,
} from './commands/subscriptions.js';
import { teamCommand } from './commands/team.js';
import { topicCommand } from './commands/topic.js';
import { translateCommand } from './commands/translate.js';
import { cancelForm } from './press.js';

/** Only typed: where questions come one by one, each says that this gives them up. */
const cancelCommand: Command = {
  name: 'cancel',
  description: 'command-cancel',
  options: [],
  audience: 'everyone',
  hidden: true,
  run: (talk) => cancelForm(talk),
};

/** Every command, in the order in which lists show them. */
export function allCommands(): readonly Command[] {
  const commands: Command[] = [
    latestCommand,
    moreCommand,
    readCommand,
    searchCommand,
    topicsCommand,
    subscribeCommand,
    unsubscribeCommand,
    followCommand,
    unfollowCommand,
    stopCommand,
    settingsCommand,
    digestCommand,
    quietCommand,
    timezoneCommand,
    languageCommand,
    startCommand,
    postCommand,
    draftsCommand,
    editCommand,
    previewCommand,
    submitCommand,
    approveCommand,
    rejectCommand,
    publishCommand,
    scheduleCommand,
    queueCommand,
    embargoCommand,
    expireCommand,
    updateCommand,
    correctCommand,
    refileCommand,
    translateCommand,
    withholdCommand,
    releaseCommand,
    retractCommand,
    spikeCommand,
    reportCommand,
    statsCommand,
    auditCommand,
    topicCommand,
    deskCommand,
    teamCommand,
    claimCommand,
  ];
  return [...commands, helpCommand(commands), cancelCommand];
}
