/** A font's file: its bytes are put into the bundle, as a function has no other files. */
declare module '*.ttf' {
  const bytes: Uint8Array;
  export default bytes;
}
