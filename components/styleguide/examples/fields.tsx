import type { Family } from '../example';
import { ErrorsExample, FieldExample } from './field-example';

/** Fields that people type in, or pick from a list in. */
export const FIELD_EXAMPLES: Family = {
  id: 'fields',
  name: 'Form fields',
  examples: [
    { name: 'Line, empty', use: 'Use it for a name or a number of a ticket.', drawn: <FieldExample of="line" /> },
    {
      name: 'Line, filled in, optional',
      use: 'Say “Optional” only where people can continue without an answer.',
      drawn: <FieldExample of="line-filled" posted="line-filled=prod-orders-restored" />,
    },
    {
      name: 'Line with an error',
      use: 'Readers meet it after they continue without an answer that is required.',
      drawn: <FieldExample of="line-wrong" isSent />,
    },
    {
      name: 'Line with a long label',
      use: 'Readers meet it where an author asks in a whole sentence.',
      drawn: <FieldExample of="line-long" />,
    },
    {
      name: 'Several lines',
      use: 'Use it for a description or a pasted message.',
      drawn: <FieldExample of="lines" posted="lines=The+restore+has+been+at+99+%25+since+this+morning." />,
    },
    { name: 'Number, empty', use: 'Use it where only a number makes sense.', drawn: <FieldExample of="number" /> },
    {
      name: 'Number with an error',
      use: 'Readers meet it after they type words where a number is asked for.',
      drawn: <FieldExample of="number-wrong" posted="number-wrong=a+few" isSent />,
    },
    { name: 'Time, empty', use: 'Use it for a moment in the past.', drawn: <FieldExample of="time" /> },
    {
      name: 'Time, filled in',
      use: 'Readers see the same time in UTC, which support works with.',
      drawn: <FieldExample of="time-filled" posted="time-filled=2024-05-01T10:00&time-filled~zone=UTC" />,
    },
    { name: 'List, nothing chosen', use: 'Use it for more than seven options.', drawn: <FieldExample of="list" /> },
    {
      name: 'List, chosen',
      use: 'Readers meet it when they come back to a question.',
      drawn: <FieldExample of="list-filled" posted="list-filled=North+Europe" />,
    },
    {
      name: 'List from the reader’s subscription',
      use: 'Readers type the name where no list can be loaded.',
      drawn: <FieldExample of="live" />,
    },
    {
      name: 'Error summary',
      use: 'Put it first on a page whose form was sent with errors; each entry leads to its field.',
      drawn: <ErrorsExample of={['line-wrong', 'one-wrong']} />,
    },
  ],
};
