/** Phrases of statuses, their sums and clocks. */
export interface StatusPhrases {}
