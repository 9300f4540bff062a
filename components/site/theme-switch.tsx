interface Props {
  readonly label: string;
  readonly names: Readonly<Record<'system' | 'light' | 'dark', string>>;
}

/** The choice of colors, kept on the device; `script/` applies it. */
export function ThemeSwitch({ label, names }: Props) {
  return (
    <label className="needs-script flex items-center gap-2">
      {label}
      <select className="field w-auto px-2" autoComplete="off" data-theme-switch="">
        <option value="system">{names.system}</option>
        <option value="light">{names.light}</option>
        <option value="dark">{names.dark}</option>
      </select>
    </label>
  );
}
