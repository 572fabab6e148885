/** Phrases of the steering report. */
export interface ReportPhrases {}
