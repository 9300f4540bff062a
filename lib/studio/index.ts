/**
 * Content files as the Studio opens and writes them: guarded, atomic, and with the least possible difference; what the cards of a
 * form and the map of a troubleshooter show of their text, and change in it.
 * Goal: nothing that an author or anybody else wrote is lost; what wasn't changed stays, byte for byte.
 * Not here: HTTP and its guards (cli/studio), what is wrong in a file (lib/compile/live), what is drawn (components/studio).
 *
 * @example
 * const place = contentFileOf(folders, 'postgresql/restore.md');
 * if (place.kind === 'file') saveFile(place.file, { text, base });
 */
export type { AskedWhen, ConditionRow } from './form/condition-rows';
export { type EditedForm, editForm, type FormEdit, type FormKey } from './form/edit-form';
export { type CardList, type CardRule, type FormCard, type FormCards, formCards } from './form/form-cards';
export { contentFileOf, type GuardedFile } from './guarded-file';
export { editProperty, type HeaderField, headerFields, type PropertyEdit } from './header-fields';
export { type DrawnBox, type DrawnMap, type DrawnPart, type DrawnWay, drawMap } from './map/draw-map';
export { type EditedMap, editMap } from './map/edit-map';
export type { HeadKey, MapEdit, PartKey } from './map/map-edit';
export type { PartKind, PartPlace } from './map/map-text';
export { type MapLookUps, readMap } from './map/read-map';
export type * from './map/troubleshooter-map';
export { type MergePart, mergeTexts } from './merge-texts';
export type * from './messages';
export { type CreatedFile, createFile } from './new-file';
export { type OpenedFile, openFile, type SavedFile, saveFile, type Typed, wholeOf } from './save-file';
export { MOST_PICTURE_BYTES, type StoredPicture, storePicture } from './store-picture';
export type { TextChange } from './text-change';
