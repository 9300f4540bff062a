/**
 * A summary on its way to the ticket tool that the operator named.
 * Goal: all that the server needs to send one, apart from the formats of lib/share. Not here: how many are sent at a time (cli/serve).
 */
export {
  type Delivery,
  type DeliveryOptions,
  deliverSummary,
  deliveryKey,
  type Parcel,
  signatureOf,
} from './deliver-summary';
export { type SummaryTexts, ticketBody } from './ticket-body';
