// Runs before the first paint: the chosen colours without a flash, and a sign that script works (see styles/script.css).
(() => {
  const root = document.documentElement;
  root.dataset.script = '';
  // Without the page's script all of a page is shown, as it is where no script runs.
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement) delete root.dataset.script;
    },
    true,
  );
  try {
    const theme = localStorage.getItem('stepwise-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage may be switched off; the device's colours then hold.
  }
  // A remembered tab, or the one that the link names, is open before anything is drawn; components/tabs/script takes over from there.
  try {
    const named = new URLSearchParams(location.search).get('tabs')?.toLowerCase().split(',') ?? [];
    const ids = [...named, ...JSON.parse(sessionStorage.getItem('stepwise-tabs') ?? '[]')];
    const sheet = new CSSStyleSheet();
    for (const id of ids.filter((each) => /^[\p{L}\p{N}.+_-]+$/u.test(each))) {
      const group = `:root[data-script] .tabs:not([data-ready]):has(> .tab-list > [data-tab="${id}"]) > .alternative`;
      const rules = `${group}[data-tab~="${id}"]{display:block!important}${group}:not([data-tab~="${id}"]){display:none!important}`;
      // The first that a group has counts, and of rules the last.
      sheet.insertRule(`@media screen{${rules}}`, 0);
    }
    if (sheet.cssRules.length > 0) document.adoptedStyleSheets = [sheet];
  } catch {
    // Without storage or such sheets, the first tab is open until the page's script has come.
  }
  // The content policy lets no text become script or markup (cli/serve/security-headers.ts). Parts that load when they are
  // wanted are the site's own hashed files; the copying library asks whether an empty text can be parsed. All else stays out.
  globalThis.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (/^\/_next\/static\/[\w./~-]+$/.test(address) ? address : null),
    createHTML: (text) => (text === '' ? text : null),
  });
})();
