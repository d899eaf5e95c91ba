import { Argument, Command, Option } from 'commander';
import { KINDS } from '../model/fact.js';
import { CHECK_FORMATS, FORMATS, type Format } from '../render/index.js';
import { VERSION } from '../version.js';
import { runCheck, type CheckSettings } from './check.js';
import { completionScript, SHELLS, type Choices, type Shell } from './completion.js';
import { OFFSETS, runExtract, type ExtractSettings } from './extract.js';
import { isAddress } from './inputs.js';
import { runKinds } from './kinds.js';
import { FIELD_WORDS, oneOf, parseDay, parseFields, parseJobs, parseKinds, parsePercent, parseShare } from './parse-options.js';
import { runSchema, SCHEMAS } from './schema.js';
import { COLOR_CHOICES } from './terminal.js';

/** Words that complete an option or argument of this name. */
const CHOICES: Choices = {
  'extract.format': FORMATS,
  'check.format': CHECK_FORMATS,
  kind: KINDS,
  fields: FIELD_WORDS,
  offsets: OFFSETS,
  color: COLOR_CHOICES,
  name: SCHEMAS,
  shell: SHELLS,
};

type Finish = (status: number) => void;

const gazetteerOption = (): Option =>
  new Option('-g, --gazetteer <file>', 'names to know besides, as CSV or JSON; may be given again').argParser(
    (file: string, before: readonly string[] = []) => [...before, file],
  );

const EXTRACT_HELP = `
Examples:
  briefing extract moscow.txt                       tables to read
  briefing extract --json articles/ | jq '.facts[]' one report per article
  curl -s … | briefing extract --date 2025-03-11 -
  briefing extract --gazetteer names.csv news/      with names of your own

A gazetteer is a table with the columns name, type (place, organization, person, party), subtype, country (two letters)
and aliases (divided by ";"), or a JSON list of such objects; only name and type are needed.

Exit status: 0 done, 2 wrong usage or an input that could not be read.`;

interface ExtractFlags extends ExtractSettings {
  readonly json?: boolean;
  readonly allowFetch?: boolean;
}

const addExtract = (program: Command, finish: Finish): void => {
  program
    .command('extract')
    .description('read articles, print facts')
    .argument('[INPUT...]', 'files, folders, "-" for standard input, http(s) addresses with --allow-fetch')
    .addOption(new Option('-f, --format <format>', `one of ${FORMATS.join(', ')}`).default('table').argParser(oneOf(FORMATS)))
    .option('--json', 'short for --format json')
    .option('-o, --output <file>', 'write there instead of to standard output, all or nothing')
    .option('-k, --kind <kinds>', 'print only these kinds of fact, separated by commas', parseKinds)
    .option('-d, --date <day>', 'publication date YYYY-MM-DD, where the input does not tell it', parseDay)
    .addOption(
      new Option('--offsets <unit>', 'what start and end count: utf-16 or codepoint').default('utf-16').argParser(oneOf(OFFSETS)),
    )
    .option('--min-confidence <share>', 'print only facts at least this sure, 0 to 1', parseShare)
    .addOption(gazetteerOption())
    .option('--explain', 'say why numbers became no facts')
    .option('--with-text', 'put the text of the article into the report')
    .addOption(new Option('-j, --jobs <number>', 'articles worked on at once').default(1).argParser(parseJobs))
    .addOption(new Option('--color <when>', 'auto, always or never').default('auto').argParser(oneOf(COLOR_CHOICES)))
    .option('--allow-fetch', 'fetch http(s) addresses')
    .option('-q, --quiet', 'no notices and no summary')
    .addHelpText('after', EXTRACT_HELP)
    .action(async (inputs: readonly string[], flags: ExtractFlags, command: Command) => {
      const { json, allowFetch, ...settings } = flags;
      const formatGiven = command.getOptionValueSource('format') === 'cli';
      if (json === true && formatGiven && settings.format !== 'json')
        command.error(`error: --json and --format ${settings.format} exclude each other`);
      if (inputs.length === 0 && process.stdin.isTTY)
        command.error('error: nothing to read: name files or folders, or pipe text to standard input');
      if (inputs.filter((input) => input === '-').length > 1) command.error('error: standard input ("-") can be read only once');
      const address = allowFetch === true ? undefined : inputs.find(isAddress);
      if (address !== undefined) command.error(`error: ${address} is fetched only with --allow-fetch`);
      const format: Format = json === true ? 'json' : settings.format;
      finish(await runExtract(inputs.length === 0 ? ['-'] : inputs, { ...settings, format }));
    });
};

const CHECK_HELP = `
A fixture is an article NAME.txt with NAME.facts.json beside it. Without thresholds any difference fails;
with them only falling below one.

Exit status: 0 as expected, 1 differences or below a threshold, 2 wrong usage, or a fixture that could not be read.`;

const addCheck = (program: Command, finish: Finish): void => {
  program
    .command('check')
    .description('compare fixtures with what is extracted now, for CI')
    .argument('[PATH...]', 'articles, their expectations, or folders of them', ['.'])
    .addOption(
      new Option('-f, --format <format>', `one of ${CHECK_FORMATS.join(', ')}`).default('table').argParser(oneOf(CHECK_FORMATS)),
    )
    .option('--min-precision <share>', 'fail below it, 0 to 1', parseShare)
    .option('--min-recall <share>', 'fail below it, 0 to 1', parseShare)
    .option('--min-f1 <share>', 'fail below it, 0 to 1', parseShare)
    .option('--fields <fields>', 'compare only these fields, separated by commas; bounds is low, high and bound', parseFields)
    .option('--tolerance <percent>', 'per cent by which a number may be off', parsePercent)
    .addOption(gazetteerOption())
    .option('--changed-since <revision>', 'only fixtures that differ from this git revision')
    .option('--update', 'rewrite the expectations to what is found now (not where CI is set)')
    .addOption(new Option('--color <when>', 'auto, always or never').default('auto').argParser(oneOf(COLOR_CHOICES)))
    .option('-q, --quiet', 'no summary')
    .addHelpText('after', CHECK_HELP)
    .action(async (paths: readonly string[], settings: CheckSettings, command: Command) => {
      const inCi = !['', 'false', '0', undefined].includes(process.env.CI);
      if (settings.update === true && inCi)
        command.error('error: --update is refused where CI is set: expectations are changed by people');
      finish(await runCheck(paths, settings));
    });
};

const addOthers = (program: Command, finish: Finish): void => {
  program
    .command('kinds')
    .description('the kinds of fact and their measures, with an example of each')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) => {
      finish(runKinds(json === true));
    });
  program
    .command('schema')
    .description('the JSON Schema of the report or of an expectations file')
    .addArgument(new Argument('[name]', `one of ${SCHEMAS.join(', ')}`).default('report').argParser(oneOf(SCHEMAS)))
    .action(async (name: (typeof SCHEMAS)[number]) => {
      finish(await runSchema(name));
    });
  program
    .command('completion')
    .description('a completion script for your shell')
    .addArgument(new Argument('<shell>', `one of ${SHELLS.join(', ')}`).argParser(oneOf(SHELLS)))
    .action((shell: Shell) => {
      process.stdout.write(completionScript(shell, program, CHOICES));
      finish(0);
    });
};

/** The commands and options; one place is their definition, help, error messages and completion. */
export const createProgram = (finish: Finish): Command => {
  const program = new Command('briefing')
    .description('Reads news articles on war, diplomacy and disaster and prints the checkable facts in them.')
    .version(VERSION, '-v, --version')
    .exitOverride();
  addExtract(program, finish);
  addCheck(program, finish);
  addOthers(program, finish);
  return program;
};
