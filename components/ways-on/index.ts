/** Pages for when the straight way ends: several matches, none, retired, out of order. They always say where to go. */
export { ChoicePage } from './choice-page';
export { GonePage, MissingPage, PlainPage } from './plain-pages';
