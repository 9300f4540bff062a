import { Html } from '@/components/article';
import type { NoteNode } from '@/lib/flow';
import { articleText } from '@/lib/text';

/** What an author tells without asking. */
export function Notes({ notes }: { readonly notes: readonly NoteNode[] }) {
  return notes.map((note) => <Html key={note.id} html={note.html} text={articleText('en')} className="notice mb-6" />);
}
