/** The home page: search first, then the other ways in, what is featured, and the products. */
export { HomePage } from './home-page';
