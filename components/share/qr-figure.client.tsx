'use client';

import { useState } from 'react';
import { qrCode } from '@/lib/share';
import { shareText } from '@/lib/text';

/** The link as a code for a phone's camera, drawn here and nowhere else; folded away until it is wanted. */
export function QrFigure({ link }: { readonly link: string }) {
  const words = shareText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="share-part" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.qr}</summary>
      {isOpen && <Code link={link} />}
    </details>
  );
}

function Code({ link }: { readonly link: string }) {
  const words = shareText();
  const code = qrCode(link);
  if (code === undefined) return <p className="label mt-1">{words.qrTooLong}</p>;
  return (
    <figure>
      <svg viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={words.qrFor(link)} className="qr">
        <path d={code.path} />
      </svg>
      <figcaption className="label">{words.qrHelp}</figcaption>
    </figure>
  );
}
