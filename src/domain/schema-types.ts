/**
 * The shapes of the files of a workspace. Generated from schemas/ by `npm run build`: do not edit.
 * Made from: ccf1560b6c4f4122
 */

/** Agreement: agreement.yaml: what the parties agree. The id of the agreement is the name of its folder. */
export type Agreement = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** What the agreement is called. */
  readonly title: Text;
  /** The name by which it is cited. */
  readonly 'short-title'?: Text;
  /** What kind of agreement it is. */
  readonly kind?:
    | 'covenant'
    | 'public-private-partnership'
    | 'joint-procurement'
    | 'shared-service'
    | 'data-sharing'
    | 'memorandum'
    | 'cost-sharing'
    | 'consortium'
    | 'alliance'
    | 'pooled-budget'
    | 'framework'
    | 'scheme'
    | 'treaty'
    | 'other';
  /** In a few sentences what it comes down to. */
  readonly summary?: Text;
  /** Why the parties do this together. */
  readonly purpose: Text;
  /** What the agreement is about, and what it leaves alone. */
  readonly scope?: {
    /** The subjects, tasks or works it is about. */
    readonly covers?: readonly Text[];
    /** What it is not about, though it could be thought to be. */
    readonly excludes?: readonly Text[];
    /** Where it holds, and on which map. */
    readonly area?: Text;
    /** Duties and powers of the parties that it does not change. */
    readonly 'leaves-untouched'?: readonly Text[];
    /** What the parties have not settled yet about this item. */
    readonly open?: Open;
    /** Where this stands in the authoritative text. */
    readonly source?: Source;
    /** Who may see this item, when it differs from the agreement. */
    readonly visibility?: Visibility;
    /** The paths this item had before it was renamed, so that earlier records still find it. */
    readonly formerly?: readonly Path[];
    /** Since when and why this item no longer holds. */
    readonly withdrawn?: Withdrawn;
    /** An explanation that is not part of what is agreed. */
    readonly note?: Text;
  };
  /** How far it is: a draft, proposed to the parties, in force, suspended or ended. */
  readonly status?: 'draft' | 'proposed' | 'in-force' | 'suspended' | 'ended';
  /** The languages of the text. Several are equal, unless `legal` says otherwise. */
  readonly languages?: readonly Language[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** `this-file`, or the signed document that decides when the two differ: `document:<id>`. */
  readonly authoritative?: string;
  /** The day on which a collaboration that was already under way came into this folder. What was due before and is not recorded counts as unknown, not as late. */
  readonly 'taken-over'?: DateText;
  /** From which ratio things are on track or at risk in this agreement. */
  readonly thresholds?: Thresholds;
  /** The legal force of the agreement. */
  readonly legal?: {
    /** Whether a court can be asked to enforce it. */
    readonly binding?: 'yes' | 'no' | 'partly';
    /** Which parts bind, when it is partly. */
    readonly explanation?: Text;
    /** The laws it rests on. */
    readonly basis?: readonly Text[];
    /** The law that governs it. */
    readonly law?: Text;
    /** Where disputes go. */
    readonly forum?: Text;
    /** The languages whose texts have equal force. */
    readonly 'equal-languages'?: readonly Language[];
    /** The language whose text decides when translations differ. Absent where languages are equal. */
    readonly 'prevailing-language'?: Language;
    /** Which document decides when they differ, the strongest first: `agreement` or the id of a document. */
    readonly precedence?: readonly Id[];
    /** How many copies were signed. */
    readonly copies?: number;
    /** Whether the parties may each sign a copy of their own. */
    readonly counterparts?: boolean;
    /** Whether an electronic signature counts as one on paper. */
    readonly 'electronic-signatures'?: boolean;
    /** Where it is made public. */
    readonly published?: readonly {
      /** The gazette, register or website. */
      readonly where: Text;
      /** Who sees to it. */
      readonly by?: PartyReference;
      /** How long after signing at the latest. */
      readonly within?: Duration;
      /** When it was published. */
      readonly on?: DateText;
    }[];
    /** What the parties have not settled yet about this item. */
    readonly open?: Open;
    /** Where this stands in the authoritative text. */
    readonly source?: Source;
    /** Who may see this item, when it differs from the agreement. */
    readonly visibility?: Visibility;
    /** The paths this item had before it was renamed, so that earlier records still find it. */
    readonly formerly?: readonly Path[];
    /** Since when and why this item no longer holds. */
    readonly withdrawn?: Withdrawn;
    /** An explanation that is not part of what is agreed. */
    readonly note?: Text;
  };
  /** When it was signed, when it starts, ends and is renewed. */
  readonly term?: {
    /** When the last party signed. */
    readonly signed?: DateText;
    /** From when it holds. */
    readonly starts?: DateText;
    /** The event from which it holds, when there is no date. */
    readonly 'starts-on'?: Text;
    /** The earliest moment at which it can start, when that hangs on an event. */
    readonly 'starts-not-before'?: Text;
    /** The last day it holds. */
    readonly ends?: DateText;
    /** Whether it has no end date. */
    readonly 'open-ended'?: boolean;
    /** The event with which it ends, when there is no date. */
    readonly 'ends-on'?: Text;
    /** Events that each end it, whichever comes first. */
    readonly 'ends-when'?: readonly {
      /** What happens. */
      readonly event: Text;
      /** How long after the event it ends. Absent: at once. */
      readonly within?: Duration;
      /** What follows, when more than the end. */
      readonly then?: Text;
    }[];
    /** How long it holds from its start. */
    readonly lasts?: Duration;
    /** What happens at the end. */
    readonly renewal?: {
      /** `tacit`: goes on unless someone gives notice. `explicit`: only by agreement. `none`: it ends. */
      readonly kind: 'tacit' | 'explicit' | 'none';
      /** For how long it is renewed. */
      readonly period?: Duration;
      /** How long before the end notice is given. */
      readonly notice?: Duration;
      /** How often it can be renewed at most. Absent: without limit. */
      readonly times?: number;
      /** Who decides to renew it. */
      readonly by?: readonly PartyReference[];
      /** On what condition it is renewed. */
      readonly when?: Text;
      /** In what form the decision is made known. */
      readonly form?: Text;
    };
    /** What the parties have not settled yet about this item. */
    readonly open?: Open;
    /** Where this stands in the authoritative text. */
    readonly source?: Source;
    /** Who may see this item, when it differs from the agreement. */
    readonly visibility?: Visibility;
    /** The paths this item had before it was renamed, so that earlier records still find it. */
    readonly formerly?: readonly Path[];
    /** Since when and why this item no longer holds. */
    readonly withdrawn?: Withdrawn;
    /** An explanation that is not part of what is agreed. */
    readonly note?: Text;
  };
  /** Events on which it depends. */
  readonly conditions?: { readonly [id: string]: Condition };
  /** Decisions of councils and boards it still needs or has. */
  readonly approvals?: { readonly [id: string]: Approval };
  /** Who agree. */
  readonly parties: { readonly [id: string]: Party };
  /** Several parties under one name. */
  readonly groups?: { readonly [id: string]: Group };
  /** Who is no party but has a part: supporters, observers, funders, supervisors. Their ids can stand where a party can. */
  readonly others?: { readonly [id: string]: Other };
  /** Who keeps the collaboration going. */
  readonly facilitator?: Facilitator;
  /** What the parties start from. */
  readonly recitals?: { readonly [id: string]: Recital };
  /** What words mean here. */
  readonly definitions?: { readonly [id: string]: Definition };
  /** How the parties want to work together. */
  readonly principles?: { readonly [id: string]: Principle };
  /** What the parties want to reach together. */
  readonly goals: { readonly [id: string]: Goal };
  /** What parties expect of each other. */
  readonly expectations?: { readonly [id: string]: Expectation };
  /** What parties offer each other, asked for or not, before it becomes a commitment. */
  readonly offers?: { readonly [id: string]: Offer };
  /** What each party takes on. */
  readonly commitments: { readonly [id: string]: Commitment };
  /** What parties, bodies and others may do: inspect, attend, advise, recommend, appeal. */
  readonly rights?: { readonly [id: string]: Right };
  /** Moments at which something has been reached. */
  readonly milestones?: { readonly [id: string]: Milestone };
  /** What each party brings in. */
  readonly contributions?: { readonly [id: string]: Contribution };
  /** What it costs altogether. */
  readonly budget?: Budget;
  /** The groups that meet and decide. */
  readonly bodies?: { readonly [id: string]: Body };
  /** Where something goes that cannot be solved on the spot. */
  readonly escalation?: Escalation;
  /** What could go wrong. */
  readonly risks?: { readonly [id: string]: Risk };
  /** Which reports are owed. */
  readonly reporting?: { readonly [id: string]: Report };
  /** Which data the parties share, and under what conditions. */
  readonly 'data-sharing'?: { readonly [id: string]: DataShare };
  /** When the parties look back. */
  readonly evaluation?: { readonly [id: string]: Evaluation };
  /** How the parties keep an eye on working together. */
  readonly health?: Health;
  /** How the agreement is changed. */
  readonly change?: Change;
  /** How a party can join later. */
  readonly accession?: Accession;
  /** How a party leaves. */
  readonly exit?: Exit;
  /** How parties give each other formal notice. */
  readonly notices?: {
    /** How a notice may be given. */
    readonly forms?: readonly ('in-person' | 'post' | 'registered-post' | 'email' | 'electronic' | 'other')[];
    /** Whether only written notices count. */
    readonly 'in-writing'?: boolean;
    /** From when a notice counts: when sent or when received. */
    readonly 'counts-from'?: 'sent' | 'received';
    /** How a party changes where its notices go. */
    readonly 'change-of-address'?: Text;
    /** What the parties have not settled yet about this item. */
    readonly open?: Open;
    /** Where this stands in the authoritative text. */
    readonly source?: Source;
    /** Who may see this item, when it differs from the agreement. */
    readonly visibility?: Visibility;
    /** The paths this item had before it was renamed, so that earlier records still find it. */
    readonly formerly?: readonly Path[];
    /** Since when and why this item no longer holds. */
    readonly withdrawn?: Withdrawn;
    /** An explanation that is not part of what is agreed. */
    readonly note?: Text;
  };
  /** Provisions that are truly prose. */
  readonly clauses?: { readonly [id: string]: Clause };
  /** The signed text, annexes and other documents. */
  readonly documents?: { readonly [id: string]: Document };
  /** Agreements this one is under, replaces or refers to. */
  readonly relations?: readonly {
    /** Its id, when it is in this workspace. */
    readonly agreement?: Id;
    /** What it is called, when it is elsewhere. */
    readonly title?: Text;
    /** How they are related. */
    readonly kind:
      | 'under'
      | 'replaces'
      | 'amends'
      | 'carries-out'
      | 'refers-to'
      | 'annexed'
      | 'elaborated-in'
      | 'coordinated-with';
    /** Which part of it is meant. */
    readonly part?: Text;
    /** Whether this agreement ends when that one ends. */
    readonly 'ends-with-it'?: boolean;
    /** Which decides when they differ: this agreement or the other. */
    readonly precedence?: 'this' | 'other';
    /** The document that holds it, by its id in `documents`. */
    readonly document?: Id;
  }[];
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Party: One of the parties to the agreement. */
export type Party = {
  /** The official name. */
  readonly name: Text;
  /** What kind of organisation it is. `to-be-tendered` stands for a party that a tender will bring. */
  readonly kind?:
    | 'municipality'
    | 'province'
    | 'water-board'
    | 'ministry'
    | 'agency'
    | 'public-body'
    | 'company'
    | 'foundation'
    | 'association'
    | 'knowledge-institute'
    | 'community'
    | 'to-be-tendered'
    | 'government'
    | 'county'
    | 'special-district'
    | 'health-body'
    | 'fund'
    | 'other';
  /** The language in which it is addressed, in forms and letters. */
  readonly language?: Language;
  /** What it is in this agreement. */
  readonly roles?: readonly string[];
  /** Whether it signs. A supporter that does not sign has `false`. */
  readonly signatory?: boolean;
  /** Numbers in official registers. */
  readonly identifiers?: readonly {
    /** The register by its org-id code. */
    readonly scheme: string;
    /** The number in that register. */
    readonly id: string;
  }[];
  /** Who represents the party. */
  readonly 'represented-by'?: {
    /** The function of the representative. */
    readonly function: Text;
    /** The id of the person. */
    readonly contact?: Id;
    /** On what the power to represent rests and how far it goes. */
    readonly mandate?: Text;
  };
  /** The people the other parties turn to, by function. */
  readonly 'contact-points'?: readonly {
    /** The function of the person. */
    readonly function: Text;
    /** In which matters. */
    readonly for?: Text;
    /** The id of the person. */
    readonly contact?: Id;
    /** The function of who stands in. */
    readonly alternate?: Text;
    /** The id of the person who stands in. */
    readonly 'alternate-contact'?: Id;
  }[];
  /** Who formal notices to this party are addressed to. Addresses belong in contacts.yaml. */
  readonly 'notices-to'?: {
    /** The function or department. */
    readonly function: Text;
    /** The id of the person. */
    readonly contact?: Id;
  };
  /** What the party may decide by itself in this collaboration. */
  readonly mandate?: Text;
  /** What this party itself wants to get out of it. */
  readonly objective?: Text;
  /** When it joined, if later than the others. */
  readonly joined?: DateText;
  /** When it left. */
  readonly left?: DateText;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Group: Several parties that can be named together. */
export type Group = {
  /** What the group is called. */
  readonly title: Text;
  /** The ids of the parties in it. */
  readonly members: readonly Id[];
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Facilitator: Who keeps the collaboration going: plans the meetings, chases the actions, sees what is stuck. */
export type Facilitator = {
  /** The party that provides the facilitator. */
  readonly party?: Id;
  /** The organisation, when it is not a party. */
  readonly external?: Text;
  /** The id of the person. */
  readonly contact?: Id;
  /** What the facilitator may do: call a meeting, escalate, ask for information, propose decisions. */
  readonly mandate?: readonly ('convene' | 'escalate' | 'request-information' | 'propose-decisions')[];
  /** What the facilitator does, and how often. */
  readonly tasks?: { readonly [id: string]: FacilitatorTask };
  /** How much time is set aside. */
  readonly hours?: {
    /** Hours per period. */
    readonly amount: number;
    /** The period these hours are for. */
    readonly per: Duration;
  };
  /** Who pays for the facilitator. */
  readonly 'paid-by'?: readonly PartyReference[];
  /** The id of the person who stands in. */
  readonly alternate?: Id;
  /** Whether this must come back in the tender and bind the supplier. */
  readonly 'binds-supplier'?: BindsSupplier;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Task: A task of the facilitator. */
export type FacilitatorTask = {
  /** What is done. */
  readonly what: Text;
  /** How often. */
  readonly every?: Duration;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Definition: What a word means in this agreement. */
export type Definition = {
  /** The word or words. */
  readonly term: Text;
  /** What they mean here. */
  readonly meaning: Text;
  /** The short form, if there is one. */
  readonly abbreviation?: string;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Recital: A consideration the parties start from. */
export type Recital = {
  /** The consideration. */
  readonly text: Text;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Goal: What the parties want to reach together. */
export type Goal = {
  /** The goal in words. */
  readonly title: Text;
  /** Why it matters. */
  readonly why?: Text;
  /** The party that answers for this goal. Where that was never agreed, leave it out and ask under `open`. */
  readonly owner?: PartyReference;
  /** How much it weighs. */
  readonly priority?: 'high' | 'normal' | 'low';
  /** How it is measured. */
  readonly indicators?: { readonly [id: string]: Indicator };
  /** Whether this must come back in the tender and bind the supplier. */
  readonly 'binds-supplier'?: BindsSupplier;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Indicator: A figure that shows how far the goal is reached. */
export type Indicator = {
  /** A short name for reports. */
  readonly title?: Text;
  /** What exactly is counted or measured. */
  readonly definition: Text;
  /** The unit of the values. */
  readonly unit: string;
  /** Whether the figure should go up, go down or stay within a range. */
  readonly direction?: 'increase' | 'decrease' | 'maintain';
  /** Where it stood at the start. */
  readonly baseline?: {
    /** The value. */
    readonly value: number;
    /** When it was measured. */
    readonly date: DateText;
  };
  /** Where it must stand, and when. For `maintain`: between `minimum` and `maximum`, up to the date. */
  readonly target?: {
    /** The value to reach. */
    readonly value?: number;
    /** The lowest value allowed. */
    readonly minimum?: number;
    /** The highest value allowed. */
    readonly maximum?: number;
    /** By when. */
    readonly date: DateText;
  };
  /** Values to reach on the way. */
  readonly interim?: readonly {
    /** The value to reach. */
    readonly value: number;
    /** By when. */
    readonly date: DateText;
  }[];
  /** How progress is expected between baseline and target: in a straight line, along the interim targets, or at a constant rate of growth. */
  readonly path?: 'linear' | 'interim' | 'growth';
  /** The date from which progress is expected, when later than the baseline. */
  readonly 'counts-from'?: DateText;
  /** How it is measured. */
  readonly method?: Text;
  /** The register or system the figures come from. */
  readonly 'data-source'?: Text;
  /** The party that measures. */
  readonly 'measured-by'?: PartyReference;
  /** How often it is measured. */
  readonly every?: Duration;
  /** How long after the end of a period a measurement may come in. */
  readonly grace?: Duration;
  /** Thresholds of this indicator alone. */
  readonly thresholds?: Thresholds;
  /** What the figure is split by. */
  readonly disaggregation?: readonly string[];
  /** What the figure does not show. */
  readonly limitations?: Text;
  /** Whether this must come back in the tender and bind the supplier. */
  readonly 'binds-supplier'?: BindsSupplier;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Expectation: What one party expects of another. */
export type Expectation = {
  /** Of whom it is expected. */
  readonly of: PartyReference;
  /** Who expects it. */
  readonly by: PartyReference;
  /** What is expected. */
  readonly what: Text;
  /** Why it matters to who expects it. */
  readonly interest?: Text;
  /** What they fear if it does not happen. */
  readonly concern?: Text;
  /** The date by which it is expected. */
  readonly due?: DateText;
  /** Open, accepted, declined or parked. */
  readonly state?: 'open' | 'accepted' | 'declined' | 'parked';
  /** Why it was declined or parked. */
  readonly reason?: Text;
  /** The commitments that answer it. */
  readonly 'answered-by'?: readonly Path[];
  /** Whether this must come back in the tender and bind the supplier. */
  readonly 'binds-supplier'?: BindsSupplier;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Offer: What one party offers another. It binds nobody until it has become a commitment. */
export type Offer = {
  /** Who offers it. */
  readonly by: PartyReference;
  /** To whom it is offered. */
  readonly to: PartyReference;
  /** What is offered. */
  readonly what: Text;
  /** The date by which it can be done. */
  readonly due?: DateText;
  /** The expectations that this offer meets. */
  readonly answers?: readonly Path[];
  /** The expectations, offers or commitments of others without which the offer does not hold. */
  readonly 'depends-on'?: readonly Path[];
  /** The commitments that it became. */
  readonly 'answered-by'?: readonly Path[];
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Commitment: What a party takes on: who, what, by when. */
export type Commitment = {
  /** What is done, so that anyone can see whether it is done. */
  readonly what: Text;
  /** The one party that answers for it; or each member of a group. */
  readonly accountable: PartyReference;
  /** Who carries it out, when not the accountable party. */
  readonly responsible?: readonly PartyReference[];
  /** Who helps. */
  readonly supports?: readonly PartyReference[];
  /** Who is heard before. */
  readonly consulted?: readonly PartyReference[];
  /** Who is told after. */
  readonly informed?: readonly PartyReference[];
  /** For whom it is done, and who accepts it. */
  readonly beneficiary?: PartyReference;
  /** `result`: it must be reached. `effort`: the party does what is named. `intention`: no duty. */
  readonly force?: 'result' | 'effort' | 'intention';
  /** What a party does at least, when it commits to an effort. */
  readonly 'minimum-actions'?: readonly Text[];
  /** The date by which it is done. */
  readonly due?: DateText;
  /** What starts it, and within what time it is done then. */
  readonly trigger?: {
    /** The event that starts it. */
    readonly when: Text;
    /** The item whose doing starts it: another commitment, a right that is used, a milestone. */
    readonly after?: Path;
    /** The time that must pass after the event first. */
    readonly 'not-before'?: Duration;
    /** The time after the event. */
    readonly within?: Duration;
  };
  /** How often it recurs. */
  readonly every?: Duration;
  /** When a recurring commitment starts. */
  readonly from?: DateText;
  /** When a recurring commitment ends. */
  readonly until?: DateText;
  /** When the owner itself expects it to be done. */
  readonly expected?: DateText;
  /** What is handed over. */
  readonly deliverable?: Text;
  /** In what form it is done, when that matters. */
  readonly form?: Text;
  /** How it is established that it was done. */
  readonly verified?: Text;
  /** The goals it serves. */
  readonly serves?: readonly Path[];
  /** What must be done or reached first. */
  readonly 'depends-on'?: readonly Path[];
  /** Under which conditions it holds. */
  readonly conditions?: readonly Text[];
  /** Whether this must come back in the tender and bind the supplier. */
  readonly 'binds-supplier'?: BindsSupplier;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Milestone: A moment at which something has been reached. */
export type Milestone = {
  /** What has been reached. */
  readonly title: Text;
  /** The planned date. */
  readonly due: DateText;
  /** The party that answers for it. */
  readonly owner?: PartyReference;
  /** The goal it belongs to. */
  readonly goal?: Path;
  /** What must be reached first. */
  readonly 'depends-on'?: readonly Path[];
  /** When and by whom it is accepted. */
  readonly acceptance?: Text;
  /** Whether this must come back in the tender and bind the supplier. */
  readonly 'binds-supplier'?: BindsSupplier;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Contribution: What a party brings in: money, work, staff or property. */
export type Contribution = {
  /** What is brought in. */
  readonly what: Text;
  /** Who brings it in. */
  readonly from: PartyReference;
  /** Who receives it. */
  readonly to?: PartyReference;
  /** Money, work or goods, staff, or property. */
  readonly kind: 'money' | 'in-kind' | 'staff' | 'asset';
  /** The agreed amount; for other contributions the value it is set at. */
  readonly amount?: Money;
  /** How much, for staff and goods. */
  readonly quantity?: {
    /** How much. */
    readonly value: number;
    /** In which unit. */
    readonly unit: string;
  };
  /** A part of a total. */
  readonly share?: {
    /** The part, in percent. */
    readonly percent?: number;
    /** The part as a fraction, where a percentage is not exact. */
    readonly fraction?: string;
    /** The part as a number of units, such as hectares or inhabitants; all parts of the pool make the whole. */
    readonly parts?: number;
    /** Whether it is what the other shares of the pool leave. */
    readonly rest?: boolean;
    /** Different parts for different stretches of the costs, in order. */
    readonly tiers?: readonly Tier[];
    /** Of which costs. */
    readonly of: Text;
    /** Shares with the same pool together make 100 %. */
    readonly pool?: Id;
    /** What is added to the share. */
    readonly surcharge?: {
      /** The addition, in percent of the share. */
      readonly percent: number;
      /** What it pays for. */
      readonly for?: Text;
    };
    /** Room for costs that may turn out higher. */
    readonly contingency?: Contingency;
  };
  /** How the amount is worked out, where a share does not say it. */
  readonly formula?: Text;
  /** The budget year. */
  readonly year?: number;
  /** When it is paid or delivered. */
  readonly due?: DateText;
  /** How often it recurs. */
  readonly every?: Duration;
  /** Whether the amount is without VAT, with VAT, or with VAT that is claimed back; `none` where no VAT applies. */
  readonly vat?: 'excluded' | 'included' | 'recoverable' | 'none';
  /** The rate of VAT, in percent. */
  readonly 'vat-percent'?: number;
  /** The year whose prices the amount is in. */
  readonly 'price-level'?: number;
  /** The index by which it is adjusted. */
  readonly index?: Text;
  /** How the amount follows an index, as a formula. */
  readonly indexation?: Indexation;
  /** The most it can be. */
  readonly cap?: Money;
  /** For what the cap holds. */
  readonly 'cap-per'?: 'term' | 'year' | 'payment';
  /** Who bears what goes beyond the cap. */
  readonly 'above-cap'?: AboveCap;
  /** The least it can be. */
  readonly floor?: Money;
  /** How the amount is rounded. */
  readonly 'rounds-to'?: RoundingRule;
  /** The currency it is paid in, by its three-letter code, where no amount says it. */
  readonly currency?: string;
  /** The time to pay after the invoice. */
  readonly 'payment-within'?: Duration;
  /** How the money is asked for. */
  readonly invoice?: Invoice;
  /** How it is paid. */
  readonly 'payment-form'?: Text;
  /** When the money comes from a grant. */
  readonly grant?: {
    /** Who grants it. */
    readonly from: Text;
    /** The date by which it must be spent. */
    readonly 'spend-by'?: DateText;
    /** The most the grant pays, in percent of the costs. */
    readonly percent?: number;
    /** The most the grant pays. */
    readonly maximum?: Money;
    /** The grant decision, by its id in `documents`. */
    readonly document?: Id;
    /** Who bears the loss when it is refused, cut or claimed back. */
    readonly 'if-withdrawn'?: Text;
    /** What it is tied to. */
    readonly conditions?: readonly Text[];
  };
  /** Whether this must come back in the tender and bind the supplier. */
  readonly 'binds-supplier'?: BindsSupplier;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Budget: What it costs altogether, and what happens when it turns out otherwise. */
export type Budget = {
  /** The whole budget. */
  readonly total?: Money;
  /** The parts of the budget. */
  readonly lines?: { readonly [id: string]: BudgetLine };
  /** Costs that the parties share, each with its own shares. */
  readonly pools?: { readonly [id: string]: Pool };
  /** Who keeps and administers the money. */
  readonly 'held-by'?: PartyReference;
  /** The difference that rounding may cause. */
  readonly rounding?: Money;
  /** Whether amounts are without or with VAT; `none` where no VAT applies. */
  readonly vat?: 'excluded' | 'included' | 'recoverable' | 'none';
  /** The year whose prices the amounts are in. */
  readonly 'price-level'?: number;
  /** Who bears costs above the budget. */
  readonly overspend?: Text;
  /** What happens with what is left. */
  readonly underspend?: Text;
  /** How extra or altered work is agreed. */
  readonly 'change-orders'?: ChangeOrders;
  /** How actual costs are settled. */
  readonly settlement?: Settlement;
  /** What makes the parties set the shares or amounts anew. */
  readonly recalibration?: readonly {
    /** The event. */
    readonly when: Text;
    /** The change, in percent, from which it holds. */
    readonly percent?: number;
    /** The figures that the change is measured against. */
    readonly measure?: Measure;
    /** The indicator that shows the change, by its path. */
    readonly indicator?: Path;
    /** How often it is looked at. */
    readonly every?: Duration;
    /** What the parties do. */
    readonly then?: Text;
    /** The shared costs whose shares change. */
    readonly pool?: Id;
    /** How the new shares follow: in proportion to the new figures, or by agreement. */
    readonly scale?: 'in-proportion' | 'by-agreement';
    /** Whether others than the parties, such as a government or a council, must approve the new shares: `needed` or `none`. */
    readonly 'outside-approval'?: 'needed' | 'none';
  }[];
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Budget line: A part of the budget. */
export type BudgetLine = {
  /** What the money is for. */
  readonly what: Text;
  /** The amount. */
  readonly amount: Money;
  /** The budget year. */
  readonly year?: number;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Tolerances: How far things may deviate before this body must be asked. */
export type Tolerances = {
  /** How much later. */
  readonly time?: Duration;
  /** How much more it may cost. */
  readonly money?: Money;
  /** How much more it may cost, in percent of the budget. */
  readonly 'money-percent'?: number;
  /** Which loss of quality. */
  readonly quality?: Text;
  /** Which change in what is done. */
  readonly scope?: Text;
  /** Which effect on the surroundings. */
  readonly surroundings?: Text;
  /** The lowest score for the relationship. */
  readonly relationship?: number;
};

/** Body: A group that meets and decides, such as the steering group. */
export type Body = {
  /** What it is called. */
  readonly title: Text;
  /** What it is for. */
  readonly kind?:
    | 'steering'
    | 'project'
    | 'advisory'
    | 'executive'
    | 'assembly'
    | 'caucus'
    | 'supervisory'
    | 'appeal'
    | 'other';
  /** The group for whose members there is one such body each. */
  readonly 'for-each'?: Id;
  /** What it is there to do. */
  readonly tasks?: readonly Text[];
  /** What brings it into being, and when. */
  readonly 'established-by'?: Text;
  /** Where it has its seat. */
  readonly seat?: Text;
  /** The document that sets its remit, by its id in `documents`. */
  readonly 'terms-of-reference'?: Id;
  /** Its members by an id of their own. */
  readonly members?: { readonly [id: string]: Member };
  /** Who may take part without being a member. */
  readonly guests?: readonly {
    /** The party or group. */
    readonly who: PartyReference;
    /** How many representatives may come. */
    readonly seats?: number;
    /** What they may do: listen, deliberate, put something on the agenda. */
    readonly may?: readonly ('listen' | 'deliberate' | 'set-agenda' | 'advise' | 'observe')[];
    /** On which matters, when not all. */
    readonly on?: Text;
    /** How and how long before a meeting they are invited. */
    readonly invitation?: Text;
  }[];
  /** The id of the member who chairs. */
  readonly chair?: Id;
  /** How its members come and go. */
  readonly appointment?: {
    /** Who appoints. */
    readonly by?: readonly PartyReference[];
    /** The steps and conditions. */
    readonly how?: readonly Text[];
    /** What a member must have. */
    readonly requires?: readonly Text[];
    /** Posts and interests that cannot go with a seat. */
    readonly excludes?: readonly Text[];
    /** For how long. */
    readonly term?: Text;
    /** How a seat ends before its time. */
    readonly ends?: readonly Text[];
    /** What a member is paid. */
    readonly pay?: Text;
  };
  /** How free its members are in what they say. */
  readonly independence?: Text;
  /** Who assists it. */
  readonly support?: {
    /** The secretary and staff. */
    readonly who: Text;
    /** Who makes them available. */
    readonly 'provided-by'?: PartyReference;
    /** Who proposes them. */
    readonly 'on-proposal-of'?: PartyReference;
    /** Who directs them. */
    readonly 'answers-to'?: PartyReference;
    /** Whether they are members of the body. */
    readonly members?: boolean;
  };
  /** When it meets, where there is no rhythm. */
  readonly 'meets-when'?: Text;
  /** Meetings outside the rhythm. */
  readonly extraordinary?: {
    /** Who can ask for one. */
    readonly 'asked-by'?: Text;
    /** How long before the invitation goes out. */
    readonly notice?: Duration;
    /** How long before the agenda goes out. */
    readonly agenda?: Duration;
  };
  /** How often it meets. */
  readonly every?: Duration;
  /** How many members must be there to decide. */
  readonly quorum?: number;
  /** The part of the members that must be there to decide, as a fraction. */
  readonly 'quorum-part'?: string;
  /** What happens when too few members came. */
  readonly 'failed-quorum'?: {
    /** How soon it is called again. */
    readonly 'again-within'?: Duration;
    /** How many members are enough then; 0 for whoever comes. */
    readonly quorum?: number;
  };
  /** Whether a member can let another member vote for it. */
  readonly proxies?: {
    /** For how many others one member can vote. */
    readonly 'at-most': number;
    /** In what form a proxy is given. */
    readonly form?: Text;
    /** Who judges whether a proxy is good. */
    readonly 'judged-by'?: Text;
    /** Whether a member that is only there by proxy counts as present. */
    readonly 'count-for-quorum'?: boolean;
  };
  /** How it decides. */
  readonly 'decides-by'?:
    'consensus' | 'unanimity' | 'majority' | 'qualified-majority' | 'each-bloc' | 'chair';
  /** The part of the votes a qualified majority needs. */
  readonly majority?: {
    /** In percent of the votes. */
    readonly percent?: number;
    /** As a fraction, where a percentage is not exact. */
    readonly fraction?: string;
    /** Of what the part is taken. */
    readonly of?: 'votes-cast' | 'members-present' | 'all-members';
  };
  /** What it means when a member stands aside or abstains: it consents, it is not counted, or it opposes. */
  readonly 'standing-aside'?: 'consents' | 'not-counted' | 'opposes';
  /** What happens when votes are equal: the chair decides, the proposal falls, or there is a second vote. */
  readonly tie?: 'chair-decides' | 'falls' | 'second-vote';
  /** Who is heard before it decides. */
  readonly 'heard-first'?: readonly PartyReference[];
  /** How it decides when it does not succeed in the first way. */
  readonly fallback?: {
    /** How it decides then. */
    readonly 'decides-by':
      'unanimity' | 'majority' | 'qualified-majority' | 'each-bloc' | 'chair' | 'other-body';
    /** When it falls back on this. */
    readonly when?: Text;
    /** How long consensus is tried first. */
    readonly after?: Duration;
    /** The part of the votes needed, in percent. */
    readonly majority?: number;
    /** The part of the votes needed, as a fraction. */
    readonly fraction?: string;
    /** The body that decides instead. */
    readonly body?: Id;
  };
  /** Whether it decides without meeting. */
  readonly written?: {
    /** How long members have to answer. */
    readonly within?: Duration;
    /** In which cases. */
    readonly when?: Text;
  };
  /** Who can stop a decision. */
  readonly veto?: readonly PartyReference[];
  /** On what it can be used. */
  readonly 'veto-on'?: readonly Text[];
  /** How long after the minutes it can still be used. */
  readonly 'veto-within'?: Duration;
  /** Groups that must each agree. */
  readonly blocs?: readonly {
    /** The group of parties. */
    readonly group: Id;
    /** The part of the bloc that must agree, in percent. */
    readonly percent?: number;
    /** The part of the bloc that must agree, as a fraction. */
    readonly fraction?: string;
    /** Of what the part is taken. */
    readonly of?: 'votes-cast' | 'members-present' | 'all-members';
  }[];
  /** What it decides on. */
  readonly decides?: readonly Text[];
  /** What else it may do. */
  readonly powers?: readonly Text[];
  /** How far things may deviate before this body must be asked. */
  readonly tolerances?: Tolerances;
  /** How long before a meeting the invitation goes out. */
  readonly notice?: Duration;
  /** How long before a meeting the agenda goes out. */
  readonly agenda?: Duration;
  /** How long before a meeting members can add to the agenda. */
  readonly additions?: Duration;
  /** How long after a meeting the minutes go out. */
  readonly minutes?: Duration;
  /** How long after the minutes objections can be made. */
  readonly objections?: Duration;
  /** Whether this must come back in the tender and bind the supplier. */
  readonly 'binds-supplier'?: BindsSupplier;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Member: A seat in the body. */
export type Member = {
  /** The party. */
  readonly party?: Id;
  /** Whether this seat is of the party for which the body is there, where there is one body for each member of a group. */
  readonly each?: boolean;
  /** The id of the person. */
  readonly contact?: Id;
  /** The function of the person. */
  readonly function?: Text;
  /** How many people sit on it together. */
  readonly seats?: number;
  /** Who fills this seat. */
  readonly 'appointed-by'?: PartyReference;
  /** What the seat is called. */
  readonly title?: Text;
  /** The id of the person who stands in. */
  readonly alternate?: Id;
  /** How many votes. */
  readonly votes?: number;
  /** Whether the member belongs to no party. */
  readonly independent?: boolean;
};

/** Escalation: Where something goes that the people who do the work cannot solve. */
export type Escalation = {
  /** The levels in order; the last one is final. */
  readonly levels: readonly {
    /** What it is called. */
    readonly title?: Text;
    /** The body that handles it. */
    readonly body?: Id;
    /** The parties or people who handle it. */
    readonly who?: readonly Id[];
    /** In what way this level solves it. */
    readonly how?: 'talks' | 'mediation' | 'expert' | 'arbitration' | 'decision' | 'court';
    /** In what form it is brought here. */
    readonly form?: Text;
    /** How much time this level has. */
    readonly 'respond-within'?: Duration;
    /** How long the level before it must have had first. */
    readonly 'not-before'?: Duration;
    /** When its time begins: when the bottleneck was reported, or when it reached this level. */
    readonly 'clock-starts'?: 'reported' | 'escalated';
    /** Whether it ends here. */
    readonly final?: boolean;
  }[];
  /** Whether this must come back in the tender and bind the supplier. */
  readonly 'binds-supplier'?: BindsSupplier;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Risk: What could go wrong. */
export type Risk = {
  /** The risk in a few words. */
  readonly title: Text;
  /** What could bring it about. */
  readonly cause?: Text;
  /** What would happen. */
  readonly event?: Text;
  /** What it would do. */
  readonly effect?: Text;
  /** Who watches it. */
  readonly owner?: PartyReference;
  /** What is done about it. */
  readonly response?: Text;
  /** When it is looked at again. */
  readonly review?: DateText;
  /** How likely it is. */
  readonly likelihood?: 'low' | 'medium' | 'high';
  /** How much it would hurt. */
  readonly impact?: 'low' | 'medium' | 'high';
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Reporting: A report that one party owes another. */
export type Report = {
  /** What it reports on. */
  readonly what: Text;
  /** Who reports. */
  readonly by: PartyReference;
  /** Who receives it. */
  readonly to: readonly PartyReference[];
  /** How often. */
  readonly every?: Duration;
  /** How long after the end of the period. */
  readonly within?: Duration;
  /** What starts a report that is not periodic, and within what time it comes then. */
  readonly trigger?: {
    /** The event. */
    readonly when: Text;
    /** The time after the event. */
    readonly within?: Duration;
  };
  /** The date, for a single report. */
  readonly due?: DateText;
  /** How long the parties concerned have to reply. */
  readonly reply?: Duration;
  /** Who sees the report before it is sent, and may answer. */
  readonly draft?: {
    /** Who sees the draft. */
    readonly to: readonly PartyReference[];
    /** How long they have. */
    readonly 'reply-within'?: Duration;
    /** How much longer the report may take after a reply. */
    readonly 'extends-by'?: Duration;
  };
  /** What it must say. */
  readonly contains?: readonly Text[];
  /** What goes with it. */
  readonly attaches?: readonly Text[];
  /** Who gets a copy. */
  readonly 'copies-to'?: readonly PartyReference[];
  /** In what form. */
  readonly form?: Text;
  /** Whether it stays between who sends and who receives it. */
  readonly confidential?: boolean;
  /** Whether this must come back in the tender and bind the supplier. */
  readonly 'binds-supplier'?: BindsSupplier;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Evaluation: A moment at which the parties look back together. */
export type Evaluation = {
  /** What is evaluated. */
  readonly what: Text;
  /** Who carries it out. */
  readonly by?: readonly PartyReference[];
  /** The date, for a single evaluation. */
  readonly due?: DateText;
  /** How often. */
  readonly every?: Duration;
  /** When it comes earlier. */
  readonly earlier?: Text;
  /** What it must answer. */
  readonly questions?: readonly Text[];
  /** What is looked at, by path: documents, bodies, goals. */
  readonly of?: readonly Path[];
  /** Whose experience is asked for. */
  readonly asks?: readonly PartyReference[];
  /** What comes out of it. */
  readonly delivers?: Text;
  /** Whether this must come back in the tender and bind the supplier. */
  readonly 'binds-supplier'?: BindsSupplier;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Relationship health: Statements about the collaboration that each party scores. */
export type Health = {
  /** How often they are scored. */
  readonly every: Duration;
  /** Who scores them. Usual: every party. */
  readonly by?: readonly PartyReference[];
  /** Own statements; without them, the six principles of the Partnership Assessment Tool. */
  readonly statements?: {
    readonly [id: string]: {
      /** The statement. */
      readonly text: Text;
    };
  };
  /** Whether this must come back in the tender and bind the supplier. */
  readonly 'binds-supplier'?: BindsSupplier;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Change: How the agreement is changed. */
export type Change = {
  /** Who may propose a change. */
  readonly 'proposed-by'?: readonly PartyReference[];
  /** Who must approve it. */
  readonly 'approved-by'?: readonly PartyReference[];
  /** The body that decides on it. */
  readonly body?: Id;
  /** In what form, for instance in writing. */
  readonly form?: Text;
  /** Whether others than the parties, such as a government or council, must approve. */
  readonly 'outside-approval'?: 'needed' | 'none';
  /** What happens before it is approved. */
  readonly steps?: readonly Text[];
  /** Changes that need less. */
  readonly minor?: {
    /** Which changes. */
    readonly what: readonly Text[];
    /** Who makes them. */
    readonly by?: readonly PartyReference[];
    /** Who acts for it. */
    readonly 'exercised-by'?: Text;
    /** In what form. */
    readonly form?: Text;
  };
  /** How long before. */
  readonly notice?: Duration;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Accession: How a party can join later. */
export type Accession = {
  /** What a new party must meet. */
  readonly conditions?: readonly Text[];
  /** Who can join. */
  readonly 'open-to'?: Text;
  /** How a party joins. */
  readonly form?: Text;
  /** Who must approve it. */
  readonly 'approved-by'?: readonly PartyReference[];
  /** The body that decides on it. */
  readonly body?: Id;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Exit: How a party leaves, and how the agreement ends before its time. */
export type Exit = {
  /** How long before. */
  readonly notice?: Duration;
  /** In what form, for instance by registered letter. */
  readonly form?: Text;
  /** On which grounds. */
  readonly grounds?: readonly Text[];
  /** The rights to end it or to leave, one by one. */
  readonly terminations?: { readonly [id: string]: Termination };
  /** What holds from the end on. */
  readonly consequences?: readonly Text[];
  /** What is settled, and how. */
  readonly 'residual-debts'?: Text;
  /** What is paid back at the end, as a formula. */
  readonly repayment?: Repayment;
  /** What still holds afterwards. */
  readonly survives?: readonly Text[];
  /** The clauses, rights and other items that still hold afterwards, by path. */
  readonly surviving?: readonly Path[];
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Clause: A provision that is truly prose. */
export type Clause = {
  /** Its heading. */
  readonly heading: Text;
  /** What it is about. */
  readonly kind:
    | 'data-protection'
    | 'intellectual-property'
    | 'liability'
    | 'insurance'
    | 'publicity'
    | 'confidentiality'
    | 'disputes'
    | 'inspection'
    | 'information'
    | 'force-majeure'
    | 'transfer'
    | 'indemnity'
    | 'ownership'
    | 'non-discrimination'
    | 'employment'
    | 'audit'
    | 'state-aid'
    | 'severability'
    | 'waiver'
    | 'entire-agreement'
    | 'survival'
    | 'interpretation'
    | 'authority'
    | 'successors'
    | 'archives'
    | 'appeal'
    | 'communication'
    | 'compliance'
    | 'other';
  /** The provision. */
  readonly text: Text;
  /** The parties it binds, when not all. */
  readonly applies?: readonly PartyReference[];
  /** Whether this must come back in the tender and bind the supplier. */
  readonly 'binds-supplier'?: BindsSupplier;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Document: A document that belongs to the agreement. */
export type Document = {
  /** What it is. */
  readonly title: Text;
  /** The file, as a path from the folder of the agreement. */
  readonly file?: string;
  /** Where it can be read. */
  readonly url?: string;
  /** Where it is found, when there is no file or web address. */
  readonly reference?: string;
  /** The fingerprint of the file. */
  readonly sha256?: Digest;
  /** What kind of document. */
  readonly kind:
    | 'signed-text'
    | 'annex'
    | 'clarification'
    | 'map'
    | 'plan'
    | 'earlier-agreement'
    | 'evidence'
    | 'terms-of-reference'
    | 'agreement'
    | 'estimate'
    | 'report'
    | 'law'
    | 'other';
  /** Whether it binds as the agreement itself does. */
  readonly 'part-of-agreement'?: boolean;
  /** Its date. */
  readonly date?: DateText;
  /** When it is looked at again. */
  readonly review?: DateText;
  /** How often it is looked at again. */
  readonly 'review-every'?: Duration;
  /** Who keeps it up to date. */
  readonly owner?: PartyReference;
  /** What it is about, when not the whole agreement. */
  readonly 'applies-to'?: Text;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Condition: An event on which the agreement, or a part of it, depends. */
export type Condition = {
  /** The event. */
  readonly what: Text;
  /** `suspensive`: holds only after the event. `resolutive`: ends with the event. */
  readonly kind: 'suspensive' | 'resolutive';
  /** By when it must have happened. */
  readonly due?: DateText;
  /** When it happened. */
  readonly met?: DateText;
  /** Who sees to it. */
  readonly owner?: PartyReference;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Approval: A decision by a body outside the agreement, such as a council. */
export type Approval = {
  /** Which body decides. */
  readonly by: Text;
  /** Of which party. */
  readonly for?: PartyReference;
  /** By when. */
  readonly due?: DateText;
  /** When it was given. */
  readonly granted?: DateText;
  /** Where the decision can be read. */
  readonly evidence?: Evidence;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Other involved: An organisation or official that is no party but has a part: a supporter, observer, funder or supervisor. */
export type Other = {
  /** The official name. */
  readonly name: Text;
  /** What kind of organisation it is. */
  readonly kind?:
    | 'municipality'
    | 'province'
    | 'water-board'
    | 'ministry'
    | 'agency'
    | 'public-body'
    | 'company'
    | 'foundation'
    | 'association'
    | 'knowledge-institute'
    | 'community'
    | 'government'
    | 'county'
    | 'special-district'
    | 'health-body'
    | 'fund'
    | 'other';
  /** What part it has. */
  readonly role:
    | 'supporter'
    | 'observer'
    | 'adviser'
    | 'funder'
    | 'supervisor'
    | 'decides'
    | 'implements'
    | 'affected'
    | 'other';
  /** What it does or has agreed to, in words. */
  readonly part?: Text;
  /** By which function it is represented. */
  readonly 'represented-by'?: Text;
  /** The id of the person. */
  readonly contact?: Id;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Principle: A way of working the parties hold each other to. */
export type Principle = {
  /** The principle. */
  readonly text: Text;
  /** What people see when it is kept. */
  readonly shows?: readonly Text[];
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Right: What a party, body or other may do or ask, without having to. */
export type Right = {
  /** What they may do. */
  readonly what: Text;
  /** Whose right it is. */
  readonly of: PartyReference;
  /** Who must allow it or answer to it. */
  readonly towards?: readonly PartyReference[];
  /** What kind of right. */
  readonly kind:
    | 'inspection'
    | 'audit'
    | 'information'
    | 'access'
    | 'attendance'
    | 'advice'
    | 'proposal'
    | 'approval'
    | 'appointment'
    | 'instruction'
    | 'recommendation'
    | 'appeal'
    | 'use'
    | 'own-works'
    | 'publication'
    | 'other';
  /** Who acts for the holder. */
  readonly 'exercised-by'?: Text;
  /** At what moments or in which cases. */
  readonly when?: Text;
  /** The commitment, right or other item after which it can be used. */
  readonly after?: Path;
  /** How long it can be used after that. */
  readonly within?: Duration;
  /** How often at most. */
  readonly every?: Duration;
  /** How long before it is announced. */
  readonly notice?: Duration;
  /** In what form it is used. */
  readonly form?: Text;
  /** What it does not reach to, and under what conditions it holds. */
  readonly limits?: readonly Text[];
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Shared data: Data that one party gives another, and under what conditions. */
export type DataShare = {
  /** Which data. */
  readonly what: Text;
  /** Who gives it. */
  readonly from: PartyReference;
  /** Who receives it. */
  readonly to: PartyReference;
  /** What it may be used for. */
  readonly purpose?: Text;
  /** The law that allows it. */
  readonly basis?: Text;
  /** What the receiver is in law: it decides on its own, together with the giver, or works for the giver. */
  readonly role?: 'controller' | 'joint-controller' | 'processor';
  /** Whether it includes health, origin, belief or other specially protected data. */
  readonly special?: boolean;
  /** How long the receiver keeps it. */
  readonly retention?: Duration;
  /** What happens with it after that. */
  readonly then?: Text;
  /** How it is protected. */
  readonly security?: Text;
  /** How soon a breach is reported to the giver. */
  readonly 'breach-within'?: Duration;
  /** To whom and when the receiver may pass it on. */
  readonly 'passes-on'?: readonly Text[];
  /** The data-sharing agreement, by its id in `documents`. */
  readonly document?: Id;
  /** When it is looked at again. */
  readonly review?: DateText;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Way to end: A right of a party to end the agreement or to leave it. */
export type Termination = {
  /** When it can be used. */
  readonly ground: Text;
  /** What kind of ground. */
  readonly kind:
    | 'without-cause'
    | 'breach'
    | 'funding'
    | 'insolvency'
    | 'change-of-law'
    | 'force-majeure'
    | 'mutual'
    | 'other';
  /** Who may use it. */
  readonly by?: readonly PartyReference[];
  /** How long before the end it is given. Absent: at once. */
  readonly notice?: Duration;
  /** How long the other party has to put things right first. */
  readonly 'remedy-within'?: Duration;
  /** From when the notice counts: when sent or when received. */
  readonly 'counts-from'?: 'sent' | 'received';
  /** In what form. */
  readonly form?: Text;
  /** What follows. */
  readonly then?: readonly Text[];
  /** What holds when the ground turns out not to be there. */
  readonly 'if-unfounded'?: Text;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Id: A short name for this item: lower-case letters, digits and hyphens, starting with a letter. */
export type Id = string;

/** Text: Words as Markdown without HTML: one text, or one per language where the languages are equal. */
export type Text = string | { readonly [id: string]: string };

/** Language: A language by its ISO 639 code. */
export type Language = string;

/** Date: A calendar date: year, month, day. */
export type DateText = string;

/** Period: A length of time: P14D is 14 days, P2W two weeks, P3M three months, P1Y one year, PT24H 24 hours. */
export type Duration = string;

/** Money: An amount in a currency. */
export type Money = {
  /** The amount, with a point before the cents. */
  readonly amount: number;
  /** The currency by its three-letter code. */
  readonly currency: string;
};

/** Path of an item: Where an item stands in the agreement: the list it is in and its id, repeated for items inside items. An item of another agreement has that agreement and a colon in front. The id alone is enough where only one item has it. */
export type Path = string;

/** Party: The id of a party or of a group of parties; `each: <group>` means every member of the group by itself. */
export type PartyReference =
  | Id
  | {
      /** The group whose members each have this. */
      readonly each: Id;
    };

/** Visible to: `public` may be published; `parties` stays among the parties. */
export type Visibility = 'public' | 'parties';

/** Still to settle: What the parties have not settled yet about this item. It is shown in every report until it is answered. */
export type Open = {
  /** The question that is still open. */
  readonly question: Text;
  /** The party that brings the answer. */
  readonly who?: PartyReference;
  /** The date by which it is answered. */
  readonly by?: DateText;
};

/** Withdrawn: The item no longer holds. It stays in the file so that earlier records can still refer to it. */
export type Withdrawn = {
  /** The date from which it no longer holds. */
  readonly on: DateText;
  /** Why it was withdrawn. */
  readonly why: Text;
};

/** Source: Where this stands in the authoritative text. */
export type Source = {
  /** The id of the document in `documents`. */
  readonly document: Id;
  /** The article, section or page. */
  readonly article?: string;
};

/** Binds the supplier: Whether this must come back in the tender and bind the supplier: `required`, `optional` or `no`. */
export type BindsSupplier = 'required' | 'optional' | 'no';

/** SHA-256: The fingerprint of the file (SHA-256, 64 hexadecimal digits): proof that it is this very file. */
export type Digest = string;

/** Evidence: What shows it: a file in the workspace or a web address. */
export type Evidence = {
  /** What it is. */
  readonly title?: string;
  /** The file, as a path from the folder of the agreement. */
  readonly file?: string;
  /** Where it can be read. */
  readonly url?: string;
  /** The fingerprint of the file, so that a later change is seen. */
  readonly sha256?: Digest;
};

/** Status: How something stands: `on-track`, `at-risk`, `off-track` or `unknown`. */
export type StatusLevel = 'on-track' | 'at-risk' | 'off-track' | 'unknown';

/** Thresholds: From which ratio of progress to time something is on track or at risk. Below `at-risk` it is off track. */
export type Thresholds = {
  /** The ratio from which it is on track. Usual: 0.95. */
  readonly 'on-track'?: number;
  /** The ratio from which it is at risk. Usual: 0.60. */
  readonly 'at-risk'?: number;
};

/** Contacts: contacts.yaml: who the people are. It stays on this computer and is not shared. */
export type Contacts = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** The people by their id. */
  readonly people: {
    readonly [id: string]: {
      /** First name and family name. */
      readonly name: string;
      /** Where mail reaches this person. */
      readonly email?: string;
      /** Number with country code. */
      readonly telephone?: string;
    };
  };
};

/** Rounding: How sums are rounded. */
export type RoundingRule = {
  /** The unit that is rounded to: 0.01 is cents, 1 whole units, 1000 thousands. */
  readonly to: number;
  /** To the nearest, always up, or always down. Halves go away from zero. */
  readonly way?: 'nearest' | 'up' | 'down';
  /** Whose share takes up the difference that rounding leaves. */
  readonly 'rest-to'?: PartyReference;
};

/** Indexation: How an amount follows an index. */
export type Indexation = {
  /** The index and who publishes it. */
  readonly index: Text;
  /** The index figure the amount belongs to. */
  readonly base?: number;
  /** The index figure that counts now. */
  readonly latest?: number;
  /** The date of the latest figure. */
  readonly on?: DateText;
  /** How often it is adjusted. */
  readonly every?: Duration;
  /** The part of the amount that follows the index, in percent. Absent: all of it. */
  readonly part?: number;
  /** The most the amount can go up or down by, in percent. */
  readonly limit?: number;
};

/** Tier: A share that holds for a part of the costs. */
export type Tier = {
  /** The amount to which this tier holds, counted from zero. Absent in the last one. */
  readonly 'up-to'?: number;
  /** The share within this tier, in percent. */
  readonly percent: number;
};

/** Contingency: Room for costs that may turn out higher: part of the ceiling, paid only when used. */
export type Contingency = {
  /** The room, in percent of the share without the surcharge. */
  readonly percent: number;
  /** What it may be used for. */
  readonly for?: Text;
  /** Who agrees to its use. */
  readonly 'released-by'?: PartyReference;
};

/** Above the cap: Who bears what goes beyond the cap. */
export type AboveCap = {
  /** Who pays it. */
  readonly 'borne-by': PartyReference;
  /** When the cap does not hold. */
  readonly unless?: Text;
};

/** Invoice: How the money is asked for. */
export type Invoice = {
  /** Who sends it. */
  readonly by?: PartyReference;
  /** When it is sent. */
  readonly when?: Text;
  /** What it must say. */
  readonly contains?: readonly Text[];
  /** How it is sent. */
  readonly form?: Text;
};

/** Shared costs: Costs that the parties share. Contributions name it in `share.pool`. */
export type Pool = {
  /** Which costs. */
  readonly what: Text;
  /** Who makes the costs. */
  readonly 'incurred-by'?: PartyReference;
  /** What counts. */
  readonly includes?: readonly Text[];
  /** What does not count. */
  readonly excludes?: readonly Text[];
  /** What they are expected to come to. */
  readonly estimate?: Money;
  /** The budget lines they consist of. */
  readonly lines?: readonly Path[];
  /** What the shares are measured by, where they are parts. */
  readonly key?: Text;
  /** The most that is shared. */
  readonly cap?: Money;
  /** Who bears what goes beyond the cap. */
  readonly 'above-cap'?: AboveCap;
  /** Whether the costs are without VAT, with VAT, or with VAT that is claimed back; `none` where no VAT applies. */
  readonly vat?: 'excluded' | 'included' | 'recoverable' | 'none';
  /** The rate of VAT, in percent. */
  readonly 'vat-percent'?: number;
  /** How the shares are rounded. */
  readonly 'rounds-to'?: RoundingRule;
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Change orders: How extra or altered work is agreed. */
export type ChangeOrders = {
  /** Who must agree. */
  readonly 'approved-by'?: readonly PartyReference[];
  /** By what moment. */
  readonly before?: Text;
  /** From which amount on. */
  readonly above?: Money;
  /** When it is not needed. */
  readonly except?: readonly Text[];
  /** The most that all change orders together can come to. */
  readonly cap?: Money;
  /** The same, in percent of the budget or estimate. */
  readonly 'cap-percent'?: number;
  /** What must be told, to whom and when. */
  readonly told?: {
    /** Who is told. */
    readonly to: readonly PartyReference[];
    /** In which case. */
    readonly when: Text;
    /** How soon. */
    readonly within?: Duration;
  };
  /** What the parties have not settled yet about this item. */
  readonly open?: Open;
  /** Where this stands in the authoritative text. */
  readonly source?: Source;
  /** Who may see this item, when it differs from the agreement. */
  readonly visibility?: Visibility;
  /** The paths this item had before it was renamed, so that earlier records still find it. */
  readonly formerly?: readonly Path[];
  /** Since when and why this item no longer holds. */
  readonly withdrawn?: Withdrawn;
  /** An explanation that is not part of what is agreed. */
  readonly note?: Text;
};

/** Settlement: How actual costs are settled. */
export type Settlement = {
  /** Who draws it up. */
  readonly by?: PartyReference;
  /** Who receives it. */
  readonly to?: readonly PartyReference[];
  /** How often. */
  readonly every?: Duration;
  /** How long after the period. */
  readonly within?: Duration;
  /** What goes with it. */
  readonly evidence?: readonly Text[];
};

/** Measure: Figures that a change is measured against. */
export type Measure = {
  /** What is measured. */
  readonly what: Text;
  /** The unit of the figures. */
  readonly unit?: string;
  /** The date of the figures. */
  readonly on?: DateText;
  /** A figure for each party. */
  readonly values: { readonly [id: string]: number };
  /** What must change by the percentage: the ratio between the figures, the share of each in the whole, or each figure itself. */
  readonly of?: 'ratio' | 'share' | 'value';
};

/** Repayment: What is paid back at the end. */
export type Repayment = {
  /** Who pays back. */
  readonly by: PartyReference;
  /** Who is paid back. */
  readonly to: PartyReference;
  /** What was paid for. */
  readonly of?: Text;
  /** At what value. */
  readonly basis: 'book-value' | 'market-value' | 'costs' | 'contributions-paid' | 'other';
  /** The part of that value that is paid back. */
  readonly percent?: number;
  /** The shared costs whose shares decide the part. */
  readonly pool?: Id;
  /** How long after the end. */
  readonly within?: Duration;
};

/** Meeting: A meeting: planned, held or cancelled, with its agenda and minutes. */
export type Meeting = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** What the meeting is called. */
  readonly title: Text;
  /** Start-up, follow-up, steering, project, evaluation or celebration. */
  readonly kind?: 'start-up' | 'follow-up' | 'steering' | 'project' | 'evaluation' | 'celebration';
  /** The day of the meeting. */
  readonly date: DateText;
  /** The time it starts, in the time zone of the workspace. */
  readonly starts?: string;
  /** How long it lasts. */
  readonly lasts?: Duration;
  /** Where it is held; for an online meeting how to join. */
  readonly place?: Text;
  /** The id of the body that meets, when it is one of the agreement. */
  readonly body?: Id;
  /** Whether it is planned, held or cancelled. */
  readonly state?: 'planned' | 'held' | 'cancelled';
  /** Who is invited beside the members of the body: ids of parties, groups or people. */
  readonly invited?: readonly PartyReference[];
  /** The items in order. */
  readonly agenda?: readonly {
    /** What it is about. */
    readonly title: Text;
    /** The item of the agreement it concerns. */
    readonly about?: Path;
    /** The party or person who leads this item. */
    readonly 'led-by'?: Id;
    /** Time planned, in minutes. */
    readonly minutes?: number;
    /** What was said, for the minutes. */
    readonly notes?: Text;
    /** The ids of the decisions recorded under this item. */
    readonly decisions?: readonly string[];
  }[];
  /** Who was there, who was represented and who was absent. */
  readonly attendance?: readonly {
    /** The party or person. */
    readonly who: Id;
    /** Present, represented by another or absent. */
    readonly present: 'yes' | 'proxy' | 'no';
    /** The party or person who held the proxy. */
    readonly proxy?: Id;
  }[];
  /** The party or person who writes the minutes. */
  readonly 'minutes-by'?: Id;
  /** The day the minutes were sent. */
  readonly 'minutes-sent'?: DateText;
  /** The minutes as a document. */
  readonly document?: Evidence;
  /** Who may see this meeting. */
  readonly visibility?: Visibility;
  /** Anything else worth keeping. */
  readonly note?: Text;
};

/** Progress entry: One thing that happened: one file, never changed afterwards. */
export type ProgressEntry =
  | MeasurementEntry
  | MilestoneEntry
  | CommitmentEntry
  | BottleneckEntry
  | RiskEntry
  | SuccessEntry
  | ImprovementEntry
  | RequestEntry
  | DecisionEntry
  | ChangeEntry
  | ActionEntry
  | ContributionEntry
  | AssessmentEntry
  | HealthEntry
  | ExpectationEntry
  | ReplyEntry
  | ReportEntry
  | NoteEntry;

/** Entry: The id of an entry: the 26 characters at the end of its file name. */
export type EntryId = string;

/** Measurement: A value of an indicator. */
export type MeasurementEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** A value of an indicator. */
  readonly kind: 'measurement';
  /** The indicator that was measured. */
  readonly about: Path;
  /** The value measured, in the unit of the indicator. */
  readonly value: number;
  /** The period the value is about. */
  readonly period?: {
    /** The first day. */
    readonly from: DateText;
    /** The last day. */
    readonly to: DateText;
  };
  /** Whether the value can still change. */
  readonly provisional?: boolean;
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note?: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Milestone: How a milestone stands. */
export type MilestoneEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** How a milestone stands. */
  readonly kind: 'milestone';
  /** The milestone. */
  readonly about: Path;
  /** The state it goes into. */
  readonly state: 'open' | 'started' | 'expected' | 'met' | 'accepted' | 'rescheduled' | 'dropped';
  /** The part that is done, in percent. */
  readonly share?: number;
  /** When the owner expects it now. */
  readonly expected?: DateText;
  /** The new date, when it is rescheduled. */
  readonly due?: DateText;
  /** The decision that rescheduled or dropped it. */
  readonly decision?: EntryId;
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note?: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Commitment: How a commitment stands. */
export type CommitmentEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** How a commitment stands. */
  readonly kind: 'commitment';
  /** The commitment. */
  readonly about: Path;
  /** The state it goes into. */
  readonly state: 'open' | 'started' | 'expected' | 'done' | 'accepted' | 'rescheduled' | 'dropped';
  /** The part that is done, in percent. */
  readonly share?: number;
  /** When the owner expects it now. */
  readonly expected?: DateText;
  /** The new date, when it is rescheduled. */
  readonly due?: DateText;
  /** The decision that rescheduled or dropped it. */
  readonly decision?: EntryId;
  /** The member it is about, when each member of a group has this commitment. */
  readonly party?: Id;
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note?: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Bottleneck: Something that is stuck, and what became of it. */
export type BottleneckEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** Something that is stuck, and what became of it. */
  readonly kind: 'bottleneck';
  /** The item that is stuck; or, later, the bottleneck itself. */
  readonly about?: Path;
  /** The id of the new bottleneck, for later records about it. */
  readonly opens?: Id;
  /** The state it goes into. */
  readonly state: 'open' | 'escalated' | 'resolved' | 'reopened';
  /** What is stuck, in one sentence. */
  readonly title?: Text;
  /** What it costs if nothing happens. */
  readonly impact?: Text;
  /** Of whom something is needed. */
  readonly 'asked-of'?: readonly Id[];
  /** The date by which it must be solved. */
  readonly 'needed-by'?: DateText;
  /** The level it is escalated to, counted from 1. */
  readonly level?: number;
  /** How much it weighs. */
  readonly severity?: 'low' | 'medium' | 'high';
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note?: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Risk: A change in a risk. */
export type RiskEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** A change in a risk. */
  readonly kind: 'risk';
  /** The risk. */
  readonly about?: Path;
  /** The id of the new risk, for later records about it. */
  readonly opens?: Id;
  /** The state it goes into. */
  readonly state: 'open' | 'changed' | 'occurred' | 'closed';
  /** The risk in a few words, when it is new. */
  readonly title?: Text;
  /** Who watches it. */
  readonly owner?: Id;
  /** What is done about it. */
  readonly response?: Text;
  /** When it is looked at again. */
  readonly review?: DateText;
  /** How likely it is now. */
  readonly likelihood?: 'low' | 'medium' | 'high';
  /** How much it would hurt now. */
  readonly impact?: 'low' | 'medium' | 'high';
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note?: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Success: Something that went well. */
export type SuccessEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** Something that went well. */
  readonly kind: 'success';
  /** The item it concerns. */
  readonly about?: Path;
  /** What went well. */
  readonly title: Text;
  /** The parties or people it is thanks to. */
  readonly thanks?: readonly Id[];
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note?: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Improvement: A better way of working, from proposal to result. */
export type ImprovementEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** A better way of working, from proposal to result. */
  readonly kind: 'improvement';
  /** The item it concerns; or, later, the improvement itself. */
  readonly about?: Path;
  /** The id of the new improvement, for later records about it. */
  readonly opens?: Id;
  /** The state it goes into. */
  readonly state: 'proposed' | 'adopted' | 'rejected' | 'done' | 'evaluated';
  /** What can be better. */
  readonly title?: Text;
  /** Who takes it up. */
  readonly owner?: Id;
  /** By when. */
  readonly due?: DateText;
  /** What it brought, when it is evaluated. */
  readonly result?: Text;
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note?: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Request for a decision: A decision that is wanted. */
export type RequestEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** A decision that is wanted. */
  readonly kind: 'request';
  /** The item it concerns; or, later, the request itself. */
  readonly about?: Path;
  /** The id of the new request, for later records about it. */
  readonly opens?: Id;
  /** The state it goes into. */
  readonly state: 'open' | 'withdrawn';
  /** The question to decide on. */
  readonly title?: Text;
  /** The body that must decide. */
  readonly body?: Id;
  /** What one must know to decide. */
  readonly context?: Text;
  /** What can be chosen. */
  readonly options?: readonly {
    /** The option. */
    readonly title: Text;
    /** What it means. */
    readonly consequence?: Text;
  }[];
  /** What is advised, and why. */
  readonly recommendation?: Text;
  /** The date by which a decision is needed. */
  readonly 'needed-by'?: DateText;
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note?: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Decision: What a body decided. */
export type DecisionEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** What a body decided. */
  readonly kind: 'decision';
  /** The request, change or item it is about. */
  readonly about?: Path;
  /** What was decided. */
  readonly title: Text;
  /** The body that decided. */
  readonly body?: Id;
  /** Adopted, rejected or put off. */
  readonly outcome: 'adopted' | 'rejected' | 'deferred';
  /** How each member voted. */
  readonly votes?: { readonly [id: string]: 'for' | 'against' | 'abstained' };
  /** What was said against it. */
  readonly objections?: readonly Text[];
  /** Why. */
  readonly reason?: Text;
  /** When it comes back, if it was put off. */
  readonly until?: DateText;
  /** The day of the meeting. */
  readonly meeting?: DateText;
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note?: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Change: A change in money, time or scope. */
export type ChangeEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** A change in money, time or scope. */
  readonly kind: 'change';
  /** The item it concerns; or, later, the change itself. */
  readonly about?: Path;
  /** The id of the new change, for later records about it. */
  readonly opens?: Id;
  /** The state it goes into. */
  readonly state: 'proposed' | 'withdrawn' | 'carried-out';
  /** What changes. */
  readonly title?: Text;
  /** What it touches. */
  readonly dimension?: 'money' | 'time' | 'scope';
  /** More (or, with a minus sign, less) money. */
  readonly amount?: Money;
  /** How much later. */
  readonly delay?: Duration;
  /** Why the change is needed. */
  readonly ground?: Text;
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note?: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Action: Something someone does, from a meeting or a bottleneck. */
export type ActionEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** Something someone does, from a meeting or a bottleneck. */
  readonly kind: 'action';
  /** The item it concerns; or, later, the action itself. */
  readonly about?: Path;
  /** The id of the new action, for later records about it. */
  readonly opens?: Id;
  /** The state it goes into. */
  readonly state: 'open' | 'done' | 'dropped';
  /** What is done. */
  readonly title?: Text;
  /** Who does it. */
  readonly owner?: Id;
  /** By when. */
  readonly due?: DateText;
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note?: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Contribution: What was paid or delivered. */
export type ContributionEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** What was paid or delivered. */
  readonly kind: 'contribution';
  /** The contribution. */
  readonly about: Path;
  /** Paid, for money; delivered, for the rest. */
  readonly state: 'paid' | 'delivered';
  /** The amount paid or the value delivered. */
  readonly amount?: Money;
  /** How much, in the unit of the contribution. */
  readonly quantity?: number;
  /** The period it is for. */
  readonly period?: {
    /** The first day. */
    readonly from: DateText;
    /** The last day. */
    readonly to: DateText;
  };
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note?: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Assessment: How a party itself judges the collaboration. */
export type AssessmentEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** How a party itself judges the collaboration. */
  readonly kind: 'assessment';
  /** The item it judges; none for the whole agreement. */
  readonly about?: Path;
  /** How it stands with the whole, as this party sees it. */
  readonly overall: {
    /** How it stands. */
    readonly status: StatusLevel;
    /** Why. */
    readonly reason?: Text;
  };
  /** How it stands with time, as this party sees it. */
  readonly time?: {
    /** How it stands. */
    readonly status: StatusLevel;
    /** Why. */
    readonly reason?: Text;
  };
  /** How it stands with money, as this party sees it. */
  readonly money?: {
    /** How it stands. */
    readonly status: StatusLevel;
    /** Why. */
    readonly reason?: Text;
  };
  /** How it stands with quality, as this party sees it. */
  readonly quality?: {
    /** How it stands. */
    readonly status: StatusLevel;
    /** Why. */
    readonly reason?: Text;
  };
  /** How it stands with surroundings, as this party sees it. */
  readonly surroundings?: {
    /** How it stands. */
    readonly status: StatusLevel;
    /** Why. */
    readonly reason?: Text;
  };
  /** How it stands with relationship, as this party sees it. */
  readonly relationship?: {
    /** How it stands. */
    readonly status: StatusLevel;
    /** Why. */
    readonly reason?: Text;
  };
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note?: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Relationship health: The scores one party gives to the statements about working together. */
export type HealthEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** The scores one party gives to the statements about working together. */
  readonly kind: 'health';
  /** The score per statement, from 1 (not at all) to 5 (fully). */
  readonly scores: { readonly [id: string]: number };
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note?: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Expectation: The answer to an expectation. */
export type ExpectationEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** The answer to an expectation. */
  readonly kind: 'expectation';
  /** The expectation. */
  readonly about: Path;
  /** The state it goes into. */
  readonly state: 'accepted' | 'declined' | 'parked';
  /** Why it was declined or parked. */
  readonly reason?: Text;
  /** By when it is met, when it is accepted; when it is taken up again, when it is parked. */
  readonly due?: DateText;
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note?: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Reply: What a party says about an entry or a report. */
export type ReplyEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** What a party says about an entry or a report. */
  readonly kind: 'reply';
  /** The entry that is replied to. */
  readonly about: EntryId;
  /** A remark, or a disagreement. */
  readonly state: 'comment' | 'contested';
  /** The reply. */
  readonly text: Text;
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note?: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Report: A report that was sent. */
export type ReportEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** A report that was sent. */
  readonly kind: 'report';
  /** What it is called. */
  readonly title: Text;
  /** The part of the history it covers. */
  readonly range?: {
    /** The first revision. */
    readonly from?: string;
    /** The last revision. */
    readonly to: string;
  };
  /** The fingerprint of the report. */
  readonly sha256?: Digest;
  /** Who it was made for. */
  readonly audience?: 'steering' | 'team' | 'public' | 'party';
  /** The reporting duty it meets. */
  readonly about?: Path;
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note?: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Note: Something worth remembering. */
export type NoteEntry = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** Something worth remembering. */
  readonly kind: 'note';
  /** The item it concerns. */
  readonly about?: Path;
  /** What it is about, in one line. */
  readonly title?: Text;
  /** When it happened. */
  readonly date: DateText;
  /** The party or person it comes from. */
  readonly by: Id;
  /** What else is worth knowing. */
  readonly note: Text;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
  /** Who may see it. */
  readonly visibility?: Visibility;
  /** The day on which this was written down afterwards, of a collaboration that was already under way. */
  readonly 'taken-over'?: DateText;
  /** The entry that this one replaces as a whole. */
  readonly corrects?: EntryId;
  /** The entry that this one takes back. */
  readonly retracts?: EntryId;
};

/** Signature: That one party signed one text: who signed, when, how, and which document. */
export type Signature = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** The party that signed. */
  readonly party: Id;
  /** How it was signed. `paper`: by hand, on the document that is kept here as a file. */
  readonly method: 'paper';
  /** The day on which the party signed. */
  readonly 'signed-on': DateText;
  /** Who signed for the party. */
  readonly signatory: {
    /** The function of whoever signed. */
    readonly function: Text;
    /** The id of the person. */
    readonly contact?: Id;
  };
  /** The id of the signed text, under `documents` in the agreement. */
  readonly document: Id;
  /** The fingerprint of the file that was signed. */
  readonly sha256: Digest;
  /** What else is worth knowing. */
  readonly note?: Text;
};

/** Workspace: collab.yaml: what holds for the whole folder of agreements. */
export type Workspace = {
  /** The version of the file format. Always 1 for now. */
  readonly collab: 1;
  /** What this folder of agreements is called. */
  readonly title: Text;
  /** The languages used here; the first is the default. */
  readonly languages: readonly Language[];
  /** The time zone in which days begin and end, by its IANA name. */
  readonly 'time-zone'?: string;
  /** Who an id stands for: function and party, never a name. Names, e-mail addresses and telephone numbers stand in contacts.yaml, which is not shared. */
  readonly people?: {
    readonly [id: string]: {
      /** The function, as reports show it. */
      readonly function: Text;
      /** The id of the party this person belongs to. */
      readonly party?: Id;
      /** The date since which this person no longer takes part. */
      readonly left?: DateText;
    };
  };
  /** From which ratio things are on track or at risk, unless an agreement or indicator says otherwise. */
  readonly thresholds?: Thresholds;
  /** How serious each rule is here: `off`, `info`, `warning` or `error`. */
  readonly rules?: { readonly [id: string]: 'off' | 'info' | 'warning' | 'error' };
  /** `contact` records changes under the id of a contact; `git` under the name and e-mail address of the person. */
  readonly authors?: 'contact' | 'git';
  /** How long a record may be quiet before it is shown as stale. */
  readonly 'stale-after'?: Duration;
};
