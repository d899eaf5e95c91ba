import type { Command } from 'commander';

/** The shells that `briefing completion` writes for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;
/** One of `SHELLS`. */
export type Shell = (typeof SHELLS)[number];

/** What can follow a command: its options, and the words that are no files. */
interface Words {
  readonly command: string;
  readonly about: string;
  readonly options: readonly {
    readonly flag: string;
    readonly about: string;
    readonly choices: readonly string[];
    readonly takesValue: boolean;
  }[];
  readonly words: readonly string[];
}

/** Choices of options and arguments, by command and name ("extract.format"), or by name alone where all commands mean the same. */
export type Choices = Readonly<Record<string, readonly string[]>>;

const choicesOf = (choices: Choices, command: Command, name: string): readonly string[] =>
  choices[`${command.name()}.${name}`] ?? choices[name] ?? [];

const wordsOf = (program: Command, choices: Choices): Words[] =>
  program.commands.map((command) => ({
    command: command.name(),
    about: command.description(),
    options: command
      .createHelp()
      .visibleOptions(command)
      .flatMap((option) =>
        option.long == null
          ? []
          : [
              {
                flag: option.long,
                about: option.description,
                choices: choicesOf(choices, command, option.attributeName()),
                takesValue: option.required,
              },
            ],
      ),
    words: command.registeredArguments.flatMap((argument) => choicesOf(choices, command, argument.name())),
  }));

const compgen = (words: readonly string[]): string => `COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$current"))`;

const bash = (commands: readonly Words[]): string => {
  const values = commands.flatMap((c) =>
    c.options.filter((o) => o.choices.length > 0).map((o) => ({ ...o, after: `${c.command} ${o.flag}` })),
  );
  return `# briefing completion for bash: source <(briefing completion bash)
_briefing() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    ${compgen(commands.map((c) => c.command))}
    return
  fi
  case "\${COMP_WORDS[1]} $previous" in
${values.map((o) => `    '${o.after}') ${compgen(o.choices)}; return ;;`).join('\n')}
  esac
  case \${COMP_WORDS[1]} in
${commands.map((c) => `    ${c.command}) ${compgen([...c.words, ...c.options.map((o) => o.flag)])} ;;`).join('\n')}
  esac
}
complete -o default -F _briefing briefing
`;
};

const quoted = (text: string): string => text.replaceAll("'", '’').replace(/[[\]:]/g, ' ');

const zsh = (commands: readonly Words[]): string => `#compdef briefing
# briefing completion for zsh: source <(briefing completion zsh)
_briefing() {
  if (( CURRENT == 2 )); then
    local -a commands=(${commands.map((c) => `'${c.command}:${quoted(c.about)}'`).join(' ')})
    _describe command commands
    return
  fi
  case $words[2] in
${commands
  .map((c) => {
    const options = c.options.map(
      (o) =>
        `'${o.flag}[${quoted(o.about)}]${o.takesValue ? `:value:${o.choices.length > 0 ? `(${o.choices.join(' ')})` : '_files'}` : ''}'`,
    );
    const rest = c.words.length > 0 ? `'*:word:(${c.words.join(' ')})'` : `'*:file:_files'`;
    return `    ${c.command}) _arguments ${[...options, rest].join(' ')} ;;`;
  })
  .join('\n')}
  esac
}
compdef _briefing briefing
`;

const fish = (commands: readonly Words[]): string =>
  [
    '# briefing completion for fish: briefing completion fish | source',
    ...commands.map((c) => `complete -c briefing -n __fish_use_subcommand -f -a ${c.command} -d '${quoted(c.about)}'`),
    ...commands.flatMap((c) => [
      ...(c.words.length > 0
        ? [`complete -c briefing -n '__fish_seen_subcommand_from ${c.command}' -f -a '${c.words.join(' ')}'`]
        : []),
      ...c.options.map((o) => {
        const value = o.choices.length > 0 ? ` -x -a '${o.choices.join(' ')}'` : o.takesValue ? ' -r' : '';
        return `complete -c briefing -n '__fish_seen_subcommand_from ${c.command}' -l ${o.flag.slice(2)}${value} -d '${quoted(o.about)}'`;
      }),
    ]),
    '',
  ].join('\n');

const SCRIPTS: Readonly<Record<Shell, (commands: readonly Words[]) => string>> = { bash, zsh, fish };

/** The completion script of a shell, made from the commands as they are defined. */
export const completionScript = (shell: Shell, program: Command, choices: Choices): string =>
  SCRIPTS[shell](wordsOf(program, choices));
