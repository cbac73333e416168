import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { refusedForm, valueOr } from "#app/answers.ts";
import { Button } from "#app/components/button.tsx";
import { Crumbs } from "#app/components/crumbs.tsx";
import { ErrorSummary, TextArea } from "#app/components/form/index.ts";
import { InquiryThread } from "#app/components/inquiry-thread.tsx";
import { mayUse } from "#app/domain/people/actor.ts";
import { inquiryAfter, inquiryMoves, longestMessage } from "#app/domain/trade/inquiry.ts";
import { formValues, valueOf } from "#app/forms/form-values.ts";

export const meta: MetaFunction = () => [{ title: "对接消息 · 对接" }];

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const view = valueOr(await context.useCases.viewInquiry({ id: params.id ?? "" }), request);
  const { inquiry, side, need, listing, factory, supplier, cards, ownConsent } = view;
  const may = mayUse("editor", context.actor);
  return {
    inquiry,
    side,
    cards,
    mayWithdraw: may && ownConsent !== null,
    names: { factory: factory.name, supplier: supplier.name },
    need: { title: need.title, to: `/needs/${need.id}` },
    listing: { title: listing.title, to: `/equipment/${listing.id}` },
    moves: may ? inquiryMoves.filter((move) => inquiryAfter(inquiry, move, side)) : [],
  };
}

export async function action({ context, request, params }: ActionFunctionArgs) {
  const values = formValues(await request.formData());
  const move = inquiryMoves.find((each) => each === valueOf(values, "move"));
  if (!move) throw new Response("没有这个操作。", { status: 400 });
  const answer = valueOf(values, "answer");
  const moved = await context.useCases[`${move}Inquiry`]({ id: params.id ?? "", answer });
  if (!moved.ok) return refusedForm(moved.error, { answer }, request);
  return redirect(new URL(request.url).pathname);
}

export default function InquiryPage() {
  const { inquiry, side, names, need, listing, cards, mayWithdraw, moves } =
    useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  return (
    <>
      <Crumbs way={[{ name: "对接消息", to: "/workbench/inquiries" }]} here={need.title} />
      <h1>{names[side === "factory" ? "supplier" : "factory"]}</h1>
      <ErrorSummary errors={refused?.errors} />
      {refused?.errors[""] && (
        <p>
          <Link to="/workbench/account">去填写联系名片</Link>
        </p>
      )}
      <InquiryThread
        inquiry={inquiry}
        side={side}
        names={names}
        need={need}
        listing={listing}
        cards={cards}
        consent={
          mayWithdraw && (
            <p className="quiet">
              名片授权可以随时撤回：<Link to="/workbench/consents">查看名片授权</Link>
            </p>
          )
        }
        action={
          <>
            {moves.includes("accept") && (
              <Form method="post" className="sheet pad stack">
                <TextArea
                  name="answer"
                  label="答复"
                  optional
                  rows={4}
                  maxLength={longestMessage}
                  defaultValue={refused?.values.answer}
                  errors={refused?.errors.answer}
                  hint="同意后双方的联系名片互相可见，可以在“名片授权”里撤回；婉拒不会显示名片"
                />
                <p className="actions">
                  <Button name="move" value="accept" look="main">
                    同意对接，交换名片
                  </Button>
                  <Button name="move" value="decline">
                    婉拒
                  </Button>
                </p>
              </Form>
            )}
            {moves.includes("withdraw") && (
              <Form method="post" className="actions">
                <Button name="move" value="withdraw">
                  撤回
                </Button>
              </Form>
            )}
          </>
        }
      />
    </>
  );
}
