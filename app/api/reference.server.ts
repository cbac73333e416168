import { apiSections } from "#app/views/api-reference.ts";
import { operations } from "./operations/index.ts";

/** The reference page's text: it changes only with the program. */
export const apiReference = apiSections(operations);
