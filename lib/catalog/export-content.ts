export async function* exportContent(_contentDir: string): AsyncGenerator<object> {}
