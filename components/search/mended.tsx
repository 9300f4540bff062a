import type { ResultPage } from '@/lib/search';
import { siteText } from '@/lib/text';

/** Which words were taken for others, and whether the text was too long to be searched for whole. */
export function Mended({ found }: { readonly found: ResultPage }) {
  const words = siteText().search;
  const pairs = joinParts(found.mended);
  const said = words.mended(pairs);
  return (
    <>
      {pairs.length > 0 && (
        <p className="mt-2">
          {said.showing} <strong>{said.words}</strong> {said.instead}
        </p>
      )}
      {found.isCut && <p className="mt-2">{words.cut}</p>}
    </>
  );
}

/** A glued word that was taken apart has an entry for every part. */
function joinParts(mended: ResultPage['mended']): ResultPage['mended'] {
  const parts = new Map<string, string>();
  for (const { written, word } of mended)
    parts.set(written, parts.has(written) ? `${parts.get(written)} ${word}` : word);
  return [...parts].map(([written, word]) => ({ written, word }));
}
