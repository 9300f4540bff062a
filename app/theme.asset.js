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
  // The content policy lets no text become script or markup (cli/serve/security-headers.ts). Parts that load when they are
  // wanted are the site's own hashed files; the copying library asks whether an empty text can be parsed. All else stays out.
  globalThis.trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => (/^\/_next\/static\/[\w./~-]+$/.test(address) ? address : null),
    createHTML: (text) => (text === '' ? text : null),
  });
})();
