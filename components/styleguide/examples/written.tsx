import { Html } from '@/components/article';
import { articleText } from '@/lib/text';

/** An author’s words as `lib/markdown` writes them. @param html safe HTML */
export function Written({ html }: { readonly html: string }) {
  return <Html html={html} text={articleText('en')} />;
}
