/// <reference types="vite/client" />
/// <reference types="element-plus/global" />

declare module '*.md?raw' {
  const text: string;
  export default text;
}
