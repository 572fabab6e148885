/** `collab explain`: what a rule asks and why, without a network. */
import type { Command } from 'commander';
import { Failure } from '../errors/failure.js';
import type { Messages } from '../messages/messages.js';
import type { App } from '../platform/system-app.js';
import { renderRulePage } from '../renderers/rule-page.js';
import { fixes } from '../rules/fixes.js';
import { rules } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import { commandMain } from './shared/command-main.js';
import type { CommandModule, Invocation } from './shared/command.js';
import { jsonEnvelope } from './shared/json-envelope.js';
import { readRulePage } from './shared/rule-page.js';
import { requireRule } from './shared/rule-setting.js';

interface ExplainOptions {
  readonly list?: true;
}

const explain: CommandModule<ExplainOptions> = {
  name: 'explain',
  define(command: Command, messages: Messages): void {
    command
      .description(messages.phrase({ code: 'explain.description', data: {} }))
      .argument('[rule]', messages.phrase({ code: 'explain.rule', data: {} }))
      .option('--list', messages.phrase({ code: 'explain.list', data: {} }))
      .addHelpText(
        'before',
        `${messages.phrase({ code: 'help.examples', data: {} })}\n${messages.phrase({ code: 'explain.examples', data: {} })}\n`,
      );
  },
  async run(
    { args: [id], options, global, messages }: Invocation<ExplainOptions>,
    app: App,
  ): Promise<number> {
    if (id !== undefined && options.list === true)
      throw new Failure('usage', 'options-conflict', { options: [`"${id}"`, '--list'] });
    if (id === undefined || options.list === true) {
      if (id === undefined && options.list !== true)
        throw new Failure('usage', 'missing-argument', { argument: 'rule' });
      await app.stdout(global.json ? listAsJson(app, messages) : listAsText(messages));
      return 0;
    }
    requireRule(id);
    const rule = ruleOf(id);
    const page = readRulePage(rule.id, messages);
    await app.stdout(
      global.json
        ? jsonEnvelope(app, 'explain', true, { rule: { ...summaryOf(rule, messages), page } })
        : renderRulePage(page, app.terminal.columns, global.colour.stdout),
    );
    return 0;
  },
};

export const main = commandMain(explain);

function ruleOf(id: string): Rule {
  const rule = rules.find((known) => known.id === id);
  if (rule === undefined) throw new Failure('usage', 'rule-unknown', { rule: id });
  return rule;
}

function summaryOf({ id, category, severity }: Rule, messages: Messages): Readonly<Record<string, unknown>> {
  return { id, category, severity, title: messages.ruleTitle(id), fixable: fixes.has(id) };
}

function listAsJson(app: App, messages: Messages): string {
  return jsonEnvelope(app, 'explain', true, { rules: rules.map((rule) => summaryOf(rule, messages)) });
}

/** By category, in the order in which an agreement is read. */
function listAsText(messages: Messages): string {
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
  const lines: string[] = [];
  for (const category of new Set(rules.map((rule) => rule.category).toSorted())) {
    lines.push(category);
    const own = rules.filter((rule) => rule.category === category);
    lines.push(...own.map(({ id }) => `  ${id.padEnd(width)}${messages.ruleTitle(id)}`), '');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
