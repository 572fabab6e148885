/** What is told of a collaboration that is under way already: what was signed, what was agreed, and where things stand. */
import type { Agreement } from '../../../domain/schema-types.js';

/** Something that was agreed: a goal, or what a party took on. */
export interface AgreedPart {
  readonly kind: 'goal' | 'commitment';
  readonly words: string;
  /** A party by name or id; of a goal it may never have been agreed. */
  readonly who?: string;
  /** ISO date. */
  readonly by?: string;
  /** Where it stands in the signed document. */
  readonly article?: string;
  /** Of a commitment: the goal it serves, in its words. */
  readonly serves?: string;
  /** Of a commitment: the day on which it was done, or `not`; without it nobody has said. */
  readonly done?: string;
  /** Of a goal: how it is measured. */
  readonly figure?: Figure;
}

export interface Figure {
  /** What is measured. */
  readonly definition: string;
  readonly unit: string;
  readonly baseline?: number;
  /** ISO date; without it, the start of the agreement. */
  readonly baselineDate?: string;
  readonly target?: number;
  /** ISO date; without it, that of the goal, else the end of the agreement. */
  readonly targetDate?: string;
  /** How often it is measured: an ISO period. */
  readonly every?: string;
  /** A party by name or id. */
  readonly measuredBy?: string;
}

/** Where things stand on the day it is taken over. */
export type Standing =
  | {
      readonly kind: 'measurement';
      readonly figure: Figure;
      readonly value: number;
      readonly date: string;
      /** The goal it belongs to, in its words; without it the only one, or the one that has the figure already. */
      readonly goal?: string;
      readonly who?: string;
    }
  | {
      readonly kind: 'bottleneck';
      readonly title: string;
      readonly impact?: string;
      readonly askedOf?: string;
      readonly neededBy?: string;
      readonly date: string;
    }
  | {
      readonly kind: 'milestone';
      readonly title: string;
      /** ISO date. */
      readonly date: string;
      readonly who?: string;
    };

export interface SignedDocument {
  /** As it will be called: `signed-covenant.pdf`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface RunningCollaboration {
  /** The id of the agreement. */
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly kind: NonNullable<Agreement['kind']>;
  readonly purpose: string;
  /** By name. */
  readonly parties: readonly string[];
  /** Function of who signed, by name of the party; null of one that has not signed. */
  readonly signatories: ReadonlyMap<string, string | null>;
  readonly facilitator?: string;
  /** The id of whoever starts, and of the party that person is known to belong to. */
  readonly contact: string;
  readonly contactParty?: string;
  /** The party that whoever starts works for, by name. */
  readonly worksFor?: string;
  /** Undefined when it has not been signed yet: then it is a draft. */
  readonly signed?: string;
  readonly starts?: string;
  /** Undefined is open-ended. */
  readonly ends?: string;
  readonly document?: SignedDocument;
  readonly agreed: readonly AgreedPart[];
  readonly standing: readonly Standing[];
  readonly nextMeeting: string;
  /** ISO date: the day it is taken over. */
  readonly today: string;
}

/** The words that collab itself puts into the files. */
export interface RunningWords {
  readonly signedDocument: string;
  readonly meeting: string;
  /** What stands where nothing that a party took on was told. */
  readonly asSigned: string;
  readonly asSignedQuestion: string;
  readonly whoFacilitates: string;
  /** Asked of a goal where nobody said it. */
  readonly whoOwnsGoal: string;
  readonly agenda: readonly string[];
  /** The function of who signed where nobody knows it. */
  readonly unknownFunction: string;
}
