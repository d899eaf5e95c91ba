import { existsSync } from 'node:fs';
import { CommanderError, type Command } from 'commander';
import { createProgram } from './program.js';

const INTERRUPTED = 130;
const WRONG_USAGE = 2;

/** A reader that has seen enough closes the pipe; that is no trouble. */
const beQuietOnClosedPipes = (): void => {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
  }
};

/** Commander says what is wrong; this adds what could be right. */
const advice = (message: string, program: Command, argv: readonly string[]): string => {
  const [first = ''] = argv;
  if (message.includes('unknown command')) {
    const commands = program.commands.map((command) => command.name()).join(', ');
    const meant = existsSync(first) ? `Did you mean: briefing extract ${first}\n` : '';
    return `${message}${meant}Commands: ${commands}.\n`;
  }
  if (!message.includes('unknown option')) return message;
  const command = program.commands.find((c) => c.name() === first) ?? program;
  const options = command
    .createHelp()
    .visibleOptions(command)
    .map((option) => option.long)
    .join(', ');
  return `${message}Options: ${options}.\n`;
};

/** Runs the command line; gives the exit status. */
export const main = async (argv: readonly string[]): Promise<number> => {
  beQuietOnClosedPipes();
  process.on('SIGINT', () => process.exit(INTERRUPTED));
  let status = 0;
  const program = createProgram((given) => {
    status = given;
  });
  for (const command of [program, ...program.commands]) {
    command.configureOutput({
      outputError: (message, write) => {
        write(advice(message, program, argv));
      },
    });
  }
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version, when asked for, are no mistakes.
    return error.exitCode === 0 ? 0 : WRONG_USAGE;
  }
  return status;
};
