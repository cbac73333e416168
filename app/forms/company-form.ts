import { parseCreditCode } from "#app/domain/people/credit-code.ts";
import { longestName, longestOrganisationName } from "#app/domain/people/member.ts";
import { parseMailAddress } from "#app/domain/people/mail-address.ts";
import { passwordProblem } from "#app/domain/people/password.ts";
import { contactProblems } from "#app/domain/shared/contact-problems.ts";
import type { Place } from "#app/domain/shared/place.ts";
import type { FieldProblem } from "#app/domain/shared/problem.ts";
import { ok, refuse, type Result } from "#app/domain/shared/result.ts";
import { FieldReader, valueOf, type FormValues } from "./form-values.ts";
import { readPlace } from "./posting-fields.ts";

export interface Company {
  readonly name: string;
  readonly creditCode: string;
  readonly place: Place;
}

/** A company's name, code and place, as their fields send them. */
export function readCompany(values: FormValues): Result<Company, readonly FieldProblem[]> {
  const reader = new FieldReader(values);
  const company = companyOf(reader);
  return reader.problems.length > 0 ? refuse(reader.problems) : ok(company);
}

function companyOf(reader: FieldReader): Company {
  const name = readName(reader, "organisation", longestOrganisationName, "企业名称");
  const creditCode = readCreditCode(reader);
  return { name, creditCode, place: readPlace(reader, "place", "企业") };
}

export function readCreditCode(reader: FieldReader): string {
  const code = parseCreditCode(valueOf(reader.values, "creditCode"));
  if (!code.ok) reader.refuse("creditCode", code.error);
  return code.ok ? code.value : "";
}

/** A name that others will read: no contact data in it. */
export function readName(
  reader: FieldReader,
  field: string,
  longest: number,
  what: string,
): string {
  const name = reader.line(field, longest);
  if ([...name].length < 2) reader.refuse(field, `请填写${what}，至少 2 个字`);
  reader.problems.push(...contactProblems({ [field]: name }));
  return name;
}

export function readMailAddress(reader: FieldReader, field: string): string {
  const address = parseMailAddress(valueOf(reader.values, field));
  if (!address.ok) reader.refuse(field, address.error);
  return address.ok ? address.value : "";
}

export interface Registering extends Omit<Company, "name"> {
  readonly organisationName: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** The form of /register. The password is taken as it was typed: it may hold any character. */
export function readRegistration(
  values: FormValues,
  password: string,
): Result<Registering, readonly FieldProblem[]> {
  const reader = new FieldReader(values);
  const { name: organisationName, ...company } = companyOf(reader);
  const name = readName(reader, "name", longestName, "您的姓名");
  const email = readMailAddress(reader, "email");
  const { creditCode } = company;
  const problem = passwordProblem(password, {
    email,
    name,
    organisation: organisationName,
    creditCode,
  });
  if (problem) reader.refuse("password", problem);
  if (reader.problems.length > 0) return refuse(reader.problems);
  return ok({ ...company, organisationName, name, email, password });
}

/** A password field exactly as it was typed; files and missing fields are empty. */
export function passwordOf(form: FormData, field = "password"): string {
  const value = form.get(field);
  return typeof value === "string" ? value : "";
}

/** What was typed, without passwords: those are never sent back. */
export function withoutPasswords(values: FormValues): FormValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !/password/i.test(name)));
}
