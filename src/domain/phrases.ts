/**
 * The vocabulary of reports and screens: codes with the data their words need. `messages` words each of them in every
 * language; a missing one does not compile. Each area declares its own phrases and joins them here.
 */
import type { CheckPhrases } from './phrases/check-phrases.js';
import type { CommandPhrases } from './phrases/command-phrases.js';
import type { ContactsPhrases } from './phrases/contacts-phrases.js';
import type { CostPhrases } from './phrases/cost-phrases.js';
import type { DoctorPhrases } from './phrases/doctor-phrases.js';
import type { FixPhrases } from './phrases/fix-phrases.js';
import type { DocumentPhrases } from './phrases/document-phrases.js';
import type { FormPhrases } from './phrases/form-phrases.js';
import type { ExpectationsFormPhrases } from './phrases/expectations-form-phrases.js';
import type { ExpectationsPhrases } from './phrases/expectations-phrases.js';
import type { InitPhrases } from './phrases/init-phrases.js';
import type { LspPhrases } from './phrases/lsp-phrases.js';
import type { ProgressPhrases } from './phrases/progress-phrases.js';
import type { ReadingPhrases } from './phrases/reading-phrases.js';
import type { RecordPhrases } from './phrases/record-phrases.js';
import type { RendererPhrases } from './phrases/renderer-phrases.js';
import type { ReportPhrases } from './phrases/report-phrases.js';
import type { RunningPhrases } from './phrases/running-phrases.js';
import type { SavePhrases } from './phrases/save-phrases.js';
import type { StatusPhrases } from './phrases/status-phrases.js';

export interface Phrases
  extends
    CheckPhrases,
    CommandPhrases,
    ContactsPhrases,
    CostPhrases,
    DoctorPhrases,
    FixPhrases,
    DocumentPhrases,
    FormPhrases,
    ExpectationsFormPhrases,
    ExpectationsPhrases,
    InitPhrases,
    LspPhrases,
    ProgressPhrases,
    ReadingPhrases,
    RecordPhrases,
    RendererPhrases,
    ReportPhrases,
    RunningPhrases,
    SavePhrases,
    StatusPhrases {}

export type PhraseCode = keyof Phrases;

/** A code with its data: `{code: 'report.decisions-wanted', data: {count: 2}}`. */
export type Phrase = { [C in PhraseCode]: { readonly code: C; readonly data: Phrases[C] } }[PhraseCode];

/** For phrases without data. */
export type NoData = Readonly<Record<never, never>>;
