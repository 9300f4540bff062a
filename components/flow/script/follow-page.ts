import { announce, copyRich, copyText } from '@/components/share/script';
import { followFlow } from './follow-flow';

/** Follows a flow without loading whole pages. @param status the line of the page that tells assistive technology of a new page */
export function startFlow(status: HTMLElement): void {
  followFlow((text) => {
    status.textContent = text;
  }, status.dataset.failed ?? '');
  document.addEventListener('click', copySummary);
}

/**
 * Copies a case summary where one of its buttons is pressed, or prints it, and says what was done. The buttons come with a
 * page that may have been fetched, so one listener on the document serves them.
 */
function copySummary({ target }: Event): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy-as]') : null;
  const copies = button?.closest<HTMLElement>('[data-summary-copies]');
  const format = button?.dataset.copyAs ?? '';
  if (!button || !copies) return;
  if (format === 'print') print();
  else
    void copyAs(copies, format).then((isDone) => {
      announce((isDone ? button.dataset.said : copies.dataset.failed) ?? '');
    });
}

function copyAs(copies: HTMLElement, format: string): Promise<boolean> {
  const textOf = (name: string): string => {
    const text = copies.querySelector<HTMLElement>(`[data-copy-as="${name}"]`)?.dataset.copied ?? '';
    return text.replaceAll(copies.dataset.summaryCopies ?? '', location.origin);
  };
  return format === 'html' ? copyRich({ html: textOf('html'), text: textOf('text') }) : copyText(textOf(format));
}
