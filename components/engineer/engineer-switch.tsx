interface Props {
  /** Where the details are a page of their own. */
  readonly address: string;
  readonly label: string;
  readonly failed: string;
}

/** Shows the engineer's details on the article's own page; `script/` fetches them when they are wanted. */
export function EngineerSwitch({ address, label, failed }: Props) {
  return (
    <div className="engineer-place no-print">
      <label className="needs-script flex items-center gap-2 text-small">
        <input type="checkbox" autoComplete="off" data-engineer-switch={address} data-failed={failed} />
        {label}
      </label>
      <p role="status" />
      <div />
    </div>
  );
}
