import type { AskedWhen } from '../form/condition-rows';
import type { CardList } from '../form/form-cards';
import type { PartKind, PartPlace } from './map-text';

/** What a troubleshooter says of itself, by the keys of the format. */
export type HeadKey = 'title' | 'solves' | 'fileAttachmentHint' | 'questionsFrom';

/** What is changed of a part, by the keys of the format; which of them a part has depends on its kind. */
export type PartKey =
  | 'articleId'
  | 'content'
  | 'controlType'
  | 'displayLabel'
  | 'ending'
  | 'infoBalloonText'
  | 'maxLength'
  | 'numberOfLines'
  | 'required'
  | 'text'
  | 'title'
  | 'useAsAdditionalDetails'
  | 'watermarkText';

/** A list of a question or card that is changed item by item, and one of its items. */
interface OfList {
  readonly part: PartPlace;
  readonly list: CardList;
}
interface OfItem extends OfList {
  readonly index: number;
}

/** A way of a part, by its place among them. */
interface OfWay {
  readonly part: PartPlace;
  readonly index: number;
}

/** A change that an author makes at the map of a troubleshooter, or in its list. */
export type MapEdit =
  | { readonly what: 'head'; readonly key: HeadKey; readonly value: string }
  | { readonly what: 'haveReady'; readonly values: readonly string[] }
  | { readonly what: 'start'; readonly id: string }
  | { readonly what: 'set'; readonly part: PartPlace; readonly key: PartKey; readonly value: string | number | boolean }
  | { readonly what: 'articles'; readonly part: PartPlace; readonly ids: readonly string[] }
  | { readonly what: 'id'; readonly part: PartPlace; readonly id: string }
  | { readonly what: 'asked'; readonly part: PartPlace; readonly asked: AskedWhen }
  /**
   * At the end of its list; where `from` is given, this part leads there for these answers. `borrow` is the ID of the question that a
   * new question borrows.
   */
  | {
      readonly what: 'add';
      readonly kind: PartKind;
      readonly borrow?: string;
      readonly from?: { readonly part: PartPlace; readonly when: AskedWhen };
    }
  | { readonly what: 'copy'; readonly part: PartPlace }
  | { readonly what: 'remove'; readonly part: PartPlace }
  /** In the file’s list of its kind. */
  | { readonly what: 'move'; readonly part: PartPlace; readonly by: -1 | 1 }
  | ({ readonly what: 'addItem' } & OfList)
  | ({ readonly what: 'removeItem' } & OfItem)
  | ({ readonly what: 'moveItem'; readonly to: number } & OfItem)
  | ({ readonly what: 'item'; readonly key: 'value' | 'text' | 'type'; readonly value: string } & OfItem)
  /** A way for these answers, which leave the ways that they took before. */
  | { readonly what: 'connect'; readonly part: PartPlace; readonly to: string; readonly when: AskedWhen }
  | ({ readonly what: 'way'; readonly to: string } & OfWay)
  | ({ readonly what: 'when'; readonly when: AskedWhen } & OfWay)
  /** The answers by which a way is taken; they leave the ways that they took before. Without any, it’s for any other answer. */
  | ({ readonly what: 'answers'; readonly values: readonly string[] } & OfWay)
  | ({ readonly what: 'disconnect' } & OfWay)
  /** The first way whose condition holds is taken. */
  | ({ readonly what: 'moveWay'; readonly to: number } & OfWay);
