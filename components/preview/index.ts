/** The picture that other sites show beside a link: what it says of each page, in which words, and how it is drawn. */

export { type PictureWords, pictureWords } from './picture-words';
export { type Preview, previewOf } from './preview-of';
export { type PictureBrand, PreviewPicture } from './preview-picture';
