/** Data of assets/ as the bundler puts it in, each with the path it has in the project. */
export function filesOf(modules: Record<string, unknown>): { file: string; data: unknown }[] {
  return Object.entries(modules).map(([path, data]) => ({
    file: path.replace(/^.*assets\//, 'assets/'),
    data,
  }));
}
