import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packMessages, unpackMessages } from '../../../cli/events/packed-messages';

it('packed messages are the same afterwards, whatever they hold', () => {
  const message = fc.record({ body: fc.uint8Array({ maxLength: 50 }), at: fc.nat() });
  fc.assert(
    fc.property(fc.array(message), (messages) => {
      const packed = packMessages(messages);
      // As another thread gets it.
      const there = structuredClone(packed, { transfer: [packed.bodies.buffer] });
      expect(unpackMessages(there).map(({ body, at }) => ({ body: [...body], at }))).toEqual(
        messages.map(({ body, at }) => ({ body: [...body], at })),
      );
    }),
  );
});
