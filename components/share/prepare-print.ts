/**
 * Paper cannot be clicked and does not know when it was made: each link gets its full address for styles/print.css to write
 * out, and the last line of the page the day.
 */
export function preparePrint(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href]:not([href^="#"])'))
    if (!link.textContent?.includes(link.href)) link.dataset.address = link.href;
  const line = document.querySelector<HTMLElement>('[data-printed]');
  const link = line?.querySelector('a');
  if (!line || !link) return;
  link.textContent = link.href;
  delete link.dataset.address;
  const day = new Date().toLocaleDateString(document.documentElement.lang, { dateStyle: 'long' });
  const printed = document.createElement('span');
  printed.className = 'block';
  printed.textContent = `${line.dataset.printed} ${day}`;
  line.append(printed);
  // Printed twice, the day stands there once.
  delete line.dataset.printed;
}
