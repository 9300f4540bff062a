import type { ReactNode } from 'react';
import { Icon } from '@/components/icons';
import { Sentence } from '@/components/words';
import { localAddress, siteOrigin } from '@/lib/request';
import { siteText } from '@/lib/text';

interface SharePanelProps {
  /** Path, query and fragment of what is shared: the shortest that is readable and stays. */
  readonly address: string;
  /** What is shared, as a letter's subject says it. */
  readonly title: string;
  /** The address of the same page as Markdown; absent where there is none. */
  readonly markdown?: string;
  /** What the fold is called. */
  readonly name?: string;
  /** What the reader should know of the link before sending it. */
  readonly note?: string | undefined;
}

/**
 * Everything by which a page is sent on, folded away until it is asked for: only then comes the script behind it
 * (`mountShare`). Its text is what the page marks with `data-body`. Without script: the link, and the page as Markdown.
 */
export function SharePanel({ address, title, markdown, name, note }: SharePanelProps) {
  const words = siteText().share;
  const origin = siteOrigin();
  return (
    <details className="share no-print" data-share={address} data-share-title={title}>
      <summary className="button button-plain">
        <Icon name="share" />
        {name ?? words.open}
      </summary>
      <div className="share-panel">
        {note !== undefined && <p className="label">{note}</p>}
        <div data-share-plain>
          <label className="block">
            <span className="fill-label">{words.link}</span>
            <input className="field field-small" readOnly value={`${origin}${localAddress(address)}`} />
          </label>
          <p className="mt-2 text-small">
            <a href={address}>{words.thisLink}</a>
            {markdown !== undefined && (
              <>
                {' · '}
                <a href={markdown}>{words.asMarkdown}</a>
              </>
            )}
          </p>
        </div>
      </div>
    </details>
  );
}

interface CopyButtonProps {
  /** What is copied: this text, or the address of a fragment of this page. */
  readonly copies: { readonly text: string } | { readonly fragment: string };
  /** Said in the status line once it is done. */
  readonly said: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A button that copies; it shows only where script runs, and `script/` does the copying. */
export function CopyButton({ copies, said, className = 'button', children }: CopyButtonProps) {
  const data = 'text' in copies ? { 'data-copy': copies.text } : { 'data-copy-fragment': copies.fragment };
  return (
    <button type="button" className={`needs-script ${className}`} {...data} data-said={said}>
      {children}
    </button>
  );
}

/** On paper alone: where the page stands and, where script runs, the day it was printed. */
export function PrintedFrom({ address }: { readonly address: string }) {
  const words = siteText().share;
  const origin = siteOrigin();
  return (
    <p className="print-only" data-printed={words.printedOn}>
      <Sentence message={(link) => words.from({ link })}>
        <a href={address}>{`${origin}${localAddress(address)}`}</a>
      </Sentence>
    </p>
  );
}
