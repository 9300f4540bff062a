/** The home page: search first, then a guided start and the products. */
export { HomePage } from './home-page';
