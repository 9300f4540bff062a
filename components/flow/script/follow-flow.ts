import { fetchPage, type PageRequest } from './fetch-page';
import { loadPage } from './load-page';
import { focusNew, setZone, showPage } from './show-page';
import { forgetTyped, isMissingText, keepTyped, readTyped } from './typed-text';

/**
 * Takes over the forms of a flow: the next page is fetched and shown in the place of this one, with its address, its title
 * and the focus on what is new. What was typed is kept in the tab and posted with every page.
 * @param say tells assistive technology
 * @returns what ends it
 */
export function followFlow(say: (text: string) => void, failed: string): () => void {
  let latest = 0;
  const open = async (request: PageRequest, isNew: boolean) => {
    latest += 1;
    const turn = latest;
    try {
      const fetched = await fetchPage(request);
      if (turn !== latest) return;
      if (!showPage(fetched)) return loadPage(request);
      if (isNew && fetched.address !== location.href) history.pushState(null, '', fetched.address);
      focusNew();
      say(document.title);
    } catch {
      say(failed);
    }
  };
  const onSubmit = (event: SubmitEvent) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.hasAttribute('data-flow-form')) return;
    event.preventDefault();
    keepTyped();
    void open(requestOf(form, event.submitter), true);
  };
  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('[data-flow-forget]') !== null) forgetTyped();
  };
  const reopen = () => void open(withTyped(), false);
  const onPop = () => (document.querySelector('[data-flow-page]') === null ? undefined : reopen());
  document.addEventListener('submit', onSubmit);
  document.addEventListener('click', onClick);
  document.addEventListener('input', keepTyped);
  addEventListener('popstate', onPop);
  setZone();
  if (document.querySelector('form[data-flow-form][method=post]') !== null && isMissingText(readTyped())) reopen();
  return () => {
    document.removeEventListener('submit', onSubmit);
    document.removeEventListener('click', onClick);
    document.removeEventListener('input', keepTyped);
    removeEventListener('popstate', onPop);
  };
}

/** What a browser without script would ask for. */
function requestOf(form: HTMLFormElement, submitter: HTMLElement | null): PageRequest {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === 'string') fields.append(name, value);
  if (form.method === 'post') return { address: form.action, posted: fields };
  return { address: `${form.action.split('?', 1)[0]}?${fields}`, posted: undefined };
}

/** The page at this address with what the tab has kept; its choices stand in the address. */
function withTyped(): PageRequest {
  const typed = Object.entries(readTyped()).filter(([, value]) => value !== '');
  return { address: location.href, posted: typed.length === 0 ? undefined : new URLSearchParams(typed) };
}
