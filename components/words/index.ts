/** Words of the catalog (lib/text) with elements among them. Not here: the words themselves. */
export { Sentence } from './sentence';
export { Told, told, toldAmong } from './told';
