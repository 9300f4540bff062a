/**
 * The style of the help. Nothing of the host page comes in: `all: initial` takes back what is inherited but the direction, which the panel's `dir` sets; outer selectors end at
 * the shadow root, and `medium` is the reader's own size of text, whatever the page's root has. What a host page may set are the custom properties at the top, and the parts.
 */
const CSS = `
:host{display:block!important;visibility:visible!important;opacity:1!important}
:host([hidden]){display:none!important}
.root{all:initial;display:block;color-scheme:var(--stepwise-scheme,light);
--accent:var(--stepwise-accent,light-dark(#0b5a61,#6fc7c6));--ink:var(--stepwise-ink,light-dark(#1b1c1a,#eceae3));
--soft:var(--stepwise-soft,light-dark(#57554d,#b7b5ac));--paper:var(--stepwise-paper,light-dark(#fff,#1a1d1c));
--line:var(--stepwise-line,light-dark(#857e6d,#7f8885));--stop:light-dark(#a3200f,#f79a8e);
font:var(--stepwise-font,medium/1.5 system-ui,sans-serif);color:var(--ink);background:var(--paper);
border:1px solid var(--line);border-radius:var(--stepwise-radius,.5em);padding:1em;overflow-wrap:anywhere;text-align:start}
[hidden]{display:none!important}*{box-sizing:border-box}pre,code{direction:ltr;unicode-bidi:isolate}
h1,h2,h3{font-size:1.2em;line-height:1.3;margin:.8em 0 .4em}h3{font-size:1.05em}
h1:focus,h2:focus{outline:0}p,ul,ol,pre,table,fieldset{margin:.6em 0}ul,ol{padding-inline-start:1.4em}
form.search{display:flex;flex-wrap:wrap;gap:.5em;align-items:end}form.search label{flex:1 1 12em}
input,select,textarea,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.35em;padding:.4em .6em;max-width:100%}
label input:not([type=radio],[type=checkbox]),textarea,select,.label+input{display:block;width:100%}
button{cursor:pointer;color:var(--accent);border-color:var(--accent);min-height:2.25em}
button.main{background:var(--accent);color:var(--paper)}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
fieldset{border:0;padding:0;min-width:0}legend,.label{font-weight:600;padding:0;display:block}
.choice{display:flex;gap:.5em;align-items:baseline;padding:.35em 0}
.article{overflow-x:auto}img{max-width:100%;height:auto}
pre{overflow-x:auto;white-space:pre-wrap;border:1px solid var(--line);border-radius:.35em;padding:.6em;font-size:.9em}
table{border-collapse:collapse;display:block;overflow-x:auto}th,td{border:1px solid var(--line);padding:.3em .5em;text-align:start}
.soft,[part=excerpt]{color:var(--soft);font-size:.9em}[part=excerpt]{margin:.1em 0 .6em}
.problem{color:var(--stop);font-weight:600}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(forced-colors:active){button{border-color:ButtonBorder}}
`;

/** A sheet made by script, which a policy against inline styles allows. */
export function sheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(CSS);
  return made;
}
