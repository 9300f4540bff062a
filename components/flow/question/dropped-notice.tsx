import { type DroppedAnswer, type Flow, namesOf } from '@/lib/flow';
import { siteText } from '@/lib/text';

interface Props {
  readonly flow: Flow;
  readonly dropped: readonly DroppedAnswer[];
}

/** What of an old or mistyped link could not be kept, by name. */
export function DroppedNotice({ flow, dropped }: Props) {
  if (dropped.length === 0) return null;
  const words = siteText().flow;
  const lines = dropped.map(({ name, value, reason }) => words.droppedReasons[reason](titleOf(flow, name), value));
  return (
    <section className="notice mb-8" aria-labelledby="dropped">
      <h2 id="dropped" className="font-sans text-body font-bold">
        {words.dropped}
      </h2>
      <ul className="mt-1 list-disc pl-5">
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="label mt-1">{words.droppedHelp}</p>
    </section>
  );
}

function titleOf(flow: Flow, name: string): string {
  return namesOf(flow).field(name)?.node.title ?? name.slice(0, 100);
}
