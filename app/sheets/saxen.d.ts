/** The part of saxen that the reader of .xlsx files uses. */
declare module "saxen" {
  export type Decode = (text: string) => string;
  export class Parser {
    on(
      event: "openTag",
      hear: (name: string, attributes: () => Record<string, string>, decode: Decode) => void,
    ): this;
    on(event: "closeTag", hear: (name: string) => void): this;
    on(event: "text" | "cdata", hear: (text: string, decode: Decode) => void): this;
    on(event: "error" | "warn", hear: (problem: Error) => void): this;
    write(text: string): this;
    end(): this;
  }
}
