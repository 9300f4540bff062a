import type { Family } from '../example';
import { FieldExample } from './field-example';

/** Answers that people choose from a few. */
export const CHOICES: Family = {
  id: 'choices',
  name: 'Choices',
  examples: [
    { name: 'One of a few', use: 'Use it for up to seven options.', drawn: <FieldExample of="one" /> },
    {
      name: 'One chosen',
      use: 'Readers meet it when they come back to a question.',
      drawn: <FieldExample of="one-chosen" posted="one-chosen=No" />,
    },
    {
      name: 'With an error',
      use: 'Readers meet it after they continue without choosing.',
      drawn: <FieldExample of="one-wrong" isSent />,
    },
    {
      name: 'Long options',
      use: 'Readers meet it where an author offers whole sentences.',
      drawn: <FieldExample of="one-long" />,
    },
    {
      name: 'Several of a few',
      use: 'Use it where more than one answer can be true.',
      drawn: <FieldExample of="many" posted="many=Reads&many=Backups" />,
    },
  ],
};
