/** A page that was fetched: its document, and the address that it was in the end answered from. */
export interface FetchedPage {
  readonly page: Document;
  readonly address: string;
}

/** How a page is asked for. */
export interface PageRequest {
  readonly address: string;
  /** The fields of a posted form; `undefined` to read the page. */
  readonly posted: URLSearchParams | undefined;
}

/**
 * Fetches a page as a document. The browser parses it on the way: the site's policy lets no script make HTML of a text.
 * @throws where the network fails or the answer is no page
 */
export function fetchPage({ address, posted }: PageRequest): Promise<FetchedPage> {
  const request = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    request.responseType = 'document';
    request.onload = () => {
      const { responseXML, responseURL, status } = request;
      if (responseXML === null || status >= 500) reject(new Error(`no page: ${status}`));
      else resolve({ page: responseXML, address: responseURL });
    };
    request.onerror = () => reject(new Error('no answer'));
    request.open(posted === undefined ? 'GET' : 'POST', address);
    if (posted !== undefined) request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    request.send(posted?.toString());
  });
}
