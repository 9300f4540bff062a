import type { AskedWhen } from '../form/condition-rows';
import type { FormCard } from '../form/form-cards';
import type { PartPlace } from './map-text';

/** A choice that a reader has. */
export interface MapOption {
  readonly value: string;
  readonly text: string;
}

/** Something wrong, as the map marks it. */
export interface MapProblem {
  readonly code: string;
  /** In a word or two, for a box. */
  readonly short: string;
  readonly message: string;
}

/** A way from a part to another. */
export interface MapWay {
  /** Its place among the part’s ways; changes name it by this. */
  readonly index: number;
  /** The id that it leads to. */
  readonly to: string;
  readonly when: AskedWhen;
  /** Values of the answers by which it’s taken, where they alone decide; `null` for any other condition. */
  readonly answers: readonly string[] | null;
  /** The condition in a few words; empty for the only way. */
  readonly label: string;
  /** There’s no `next`: it leads to the part behind it in the file. */
  readonly isImplied: boolean;
  readonly problems: readonly MapProblem[];
}

interface PartBase extends PartPlace {
  /** Its place in the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly id: string;
  /** What it’s called: the question, the card’s heading, the outcome’s title, whoever wrote them. */
  readonly name: string;
  readonly problems: readonly MapProblem[];
}

/** A question. */
export interface MapQuestion extends PartBase {
  readonly kind: 'question';
  /** As cards of forms show it, with what holds where nothing is written. */
  readonly card: FormCard;
  /** It has no text of its own: it’s the question of this ID in the file that `questionsFrom` names. */
  readonly isBorrowed: boolean;
  /** What readers choose from, borrowed options too. */
  readonly offered: readonly MapOption[];
  readonly ways: readonly MapWay[];
}

/** An article on the way. */
export interface MapCard extends PartBase {
  readonly kind: 'card';
  readonly articleId: string;
  /** As written; empty where the article’s title is shown. */
  readonly label: string;
  /** Options of its own. */
  readonly options: readonly MapOption[];
  readonly offered: readonly MapOption[];
  readonly asked: AskedWhen;
  readonly ways: readonly MapWay[];
}

/** An end. */
export interface MapOutcome extends PartBase {
  readonly kind: 'outcome';
  readonly title: string;
  readonly text: string;
  readonly ending: string;
  /** Articles that answer; the title is empty where there is none of this ID. */
  readonly articles: readonly { readonly id: string; readonly title: string }[];
  readonly ways: readonly MapWay[];
}

/** A part of a troubleshooter. */
export type MapPart = MapQuestion | MapCard | MapOutcome;

/** A troubleshooter as the Studio’s map shows it. */
export interface TroubleshooterMap {
  readonly title: string;
  readonly solves: string;
  readonly haveReady: readonly string[];
  readonly attach: string;
  readonly questionsFrom: string;
  /** Questions of that file that this one doesn’t have. */
  readonly borrowable: readonly { readonly id: string; readonly label: string }[];
  /** ID of the part that readers begin with; empty where there is none. */
  readonly start: string;
  /** ID of the case summary, which answers without another way lead to. */
  readonly end: string;
  readonly parts: readonly MapPart[];
  /** What is wrong with the troubleshooter as a whole. */
  readonly problems: readonly MapProblem[];
  /** Why the map can’t write this file; empty where it can. */
  readonly problem: string;
}
