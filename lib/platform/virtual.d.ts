declare module 'virtual:citations' {
  const compiled: string;
  export default compiled;
}
