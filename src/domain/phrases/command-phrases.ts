/** Phrases of prompts, help and results of commands. */
export interface CommandPhrases {}
