/** Names of the languages that fences name, as readers know them; keys in lower case. */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    bash: 'Bash',
    sh: 'Shell',
    shell: 'Shell',
    azurecli: 'Azure CLI',
    cli: 'Azure CLI',
    powershell: 'PowerShell',
    ps: 'PowerShell',
    azurepowershell: 'Azure PowerShell',
    dos: 'Command prompt',
    cmd: 'Command prompt',
    console: 'Console',
    kusto: 'Kusto (KQL)',
    kql: 'Kusto (KQL)',
    sql: 'SQL',
    json: 'JSON',
    xml: 'XML',
    yaml: 'YAML',
    yml: 'YAML',
    csharp: 'C#',
    cs: 'C#',
    java: 'Java',
    javascript: 'JavaScript',
    python: 'Python',
    log: 'Log',
    http: 'HTTP',
    text: 'Text',
    txt: 'Text',
  }),
);

/** A fence's language as readers know it; one without a name stands as the author wrote it. */
export function codeLanguage(fence: string): string {
  return NAMES.get(fence.toLowerCase()) ?? fence;
}
