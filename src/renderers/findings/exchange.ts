/** Findings in the formats that other programs read. Loaded only when one is asked for. */
import { renderFindingsMarkdown } from './findings-markdown.js';
import type { FindingsPage } from './findings-page.js';
import { renderGitlab } from './gitlab.js';
import { renderJunit } from './junit.js';
import { renderSarif } from './sarif.js';

const renderers = {
  sarif: renderSarif,
  junit: renderJunit,
  gitlab: renderGitlab,
  markdown: renderFindingsMarkdown,
} as const;

export type ExchangeFormat = keyof typeof renderers;

export function renderExchange(format: ExchangeFormat, page: FindingsPage): string {
  return renderers[format](page);
}
