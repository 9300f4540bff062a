/**
 * What a link carries behind its `#`: chosen steps and filled-in values.
 * Goal: small enough for every page's script, apart from the formats of lib/share. Not here: QR codes and copies (lib/share).
 */
export { type LinkCargo, linkFragment, mailLink, stepsIn, valuesIn, withoutPart } from './link-fragment';
