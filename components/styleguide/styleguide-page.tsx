import type { Example, Family } from './example';

/** Every family with its examples, and the way to each. */
export function StyleguidePage({ families }: { readonly families: readonly Family[] }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noAutofocus: the error summary among the examples asks for the focus, and the first one that asks gets it. */}
      <h1 tabIndex={-1} autoFocus>
        Style guide
      </h1>
      <p className="guide-lead">
        Every component in every state. Only the development site has this page. Its example files are in{' '}
        <code>components/styleguide/examples</code>; tests draw the same files and check them with axe.
      </p>
      <nav aria-label="Families" className="guide-families">
        <ul className="chips">
          {families.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`} className="chip">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {families.map((family) => (
        <section key={family.id} aria-labelledby={family.id} className="guide-family">
          <h2 id={family.id}>{family.name}</h2>
          {family.examples.map((example) => (
            <Shown key={example.name} example={example} />
          ))}
        </section>
      ))}
    </>
  );
}

function Shown({ example: { name, use, drawn } }: { readonly example: Example }) {
  return (
    <div className="guide-example" data-example={name}>
      <h3 className="guide-name">{name}</h3>
      <p className="label">{use}</p>
      <div className="guide-drawn">{drawn}</div>
    </div>
  );
}
