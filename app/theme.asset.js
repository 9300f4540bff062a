// Runs before the first paint: the chosen colours without a flash, and a sign that script works (see styles/script.css).
(() => {
  const root = document.documentElement;
  root.dataset.script = '';
  try {
    const theme = localStorage.getItem('stepwise-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage may be switched off; the device's colours then hold.
  }
})();
