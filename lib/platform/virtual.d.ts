declare module 'virtual:citations' {
  const compiled: string;
  export default compiled;
}

declare module 'virtual:page-edit' {
  /** Runs in the page's world; see lib/editor/page/run.ts. */
  export function editInPage(
    edit: import('../editor/page-edit.ts').PageEdit,
  ): import('../editor/page-edit.ts').PageOutcome;
}
