/** The package ships its dictionaries as modules without types. */
declare module "opencc-js/dict/TSCharacters" {
  const lines: string;
  export default lines;
}
