import {
  data,
  redirect,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { formErrors, refusedForm } from "#app/answers.ts";
import { ErrorSummary, Field, SubmitButton } from "#app/components/form/index.ts";
import { NoMail } from "#app/components/no-mail.tsx";
import { readMailAddress } from "#app/forms/company-form.ts";
import { FieldReader, formValues, valueOf } from "#app/forms/form-values.ts";

export const meta: MetaFunction = () => [{ title: "重设密码 · 对接" }];

export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export function loader({ context }: LoaderFunctionArgs) {
  return { mailWorks: context.mailWorks };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const reader = new FieldReader(values);
  const email = readMailAddress(reader, "email");
  if (reader.problems.length > 0)
    return data({ errors: formErrors(reader.problems), values }, { status: 422 });
  const answer = await context.useCases.askReset({ email, address: context.address });
  return answer.ok ? redirect("/reset/sent") : refusedForm(answer.error, values, request);
}

export default function Reset() {
  const { mailWorks } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <div className="wrap narrow-page stack-l">
      <h1>重设密码</h1>
      <NoMail works={mailWorks} />
      <ErrorSummary errors={refused?.errors} />
      <Form method="post" className="sheet pad stack" noValidate>
        <Field
          name="email"
          label="登录邮箱"
          type="email"
          autoComplete="username"
          hint="重设密码的链接会发到这个邮箱"
          required
          defaultValue={valueOf(refused?.values ?? {}, "email")}
          errors={refused?.errors.email}
        />
        <SubmitButton main>发送链接</SubmitButton>
      </Form>
    </div>
  );
}
