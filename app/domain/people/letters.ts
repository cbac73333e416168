import { memberRoleLabels, type MemberRole } from "./actor.ts";
import { linkHours } from "./link-life.ts";

/** A plain letter. Its link opens something: nobody keeps the letter once it is sent. */
export interface LetterText {
  readonly subject: string;
  readonly text: string;
}

const foot = "这封邮件由对接平台自动发出，请勿直接回复。";

function letter(subject: string, ...paragraphs: readonly string[]): LetterText {
  return { subject: `对接：${subject}`, text: [...paragraphs, foot].join("\n\n") };
}

interface Registering {
  readonly name: string;
  readonly organisationName: string;
}

export function registrationLetter(
  { name, organisationName }: Registering,
  siteUrl: string,
  token: string,
): LetterText {
  return letter(
    "请确认您的注册",
    `${name}，您好：`,
    `有人用这个邮箱在对接平台注册“${organisationName}”。请在 ${linkHours.registration} 小时内打开下面的链接，核对后确认：`,
    `${siteUrl}/confirm?token=${token}`,
    "如果不是您本人注册，请不要确认，也不必做任何事：没有确认的注册到时自动删除。",
  );
}

/** The address has an account: nothing of the registration is said, for another may have sent it. */
export function alreadyRegisteredLetter(siteUrl: string): LetterText {
  return letter(
    "您已经有账号",
    "您好：",
    "有人用这个邮箱在对接平台注册，但这个邮箱已有账号，所以没有新建。",
    `直接登录：\n${siteUrl}/login`,
    `忘记密码：\n${siteUrl}/reset`,
    "要登记另一家企业，请登录后在“企业与成员”中办理。如果不是您本人操作，不必做任何事，您的账号没有变化。",
  );
}

export function resetLetter(name: string, siteUrl: string, token: string): LetterText {
  return letter(
    "重设密码",
    `${name}，您好：`,
    `有人申请重设您在对接平台的密码。请在 ${linkHours.reset} 小时内打开下面的链接，设置新密码：`,
    `${siteUrl}/reset/password?token=${token}`,
    "链接只能用一次。如果不是您本人操作，不必做任何事，原来的密码仍然有效。",
  );
}

export function passwordChangedLetter(name: string, siteUrl: string): LetterText {
  return letter(
    "密码已修改",
    `${name}，您好：`,
    "您在对接平台的密码刚刚修改，其他已登录的浏览器都已退出。",
    `如果不是您本人操作，请立即重设密码：\n${siteUrl}/reset`,
  );
}

export function newAddressLetter(name: string, siteUrl: string, token: string): LetterText {
  return letter(
    "确认新的登录邮箱",
    `${name}，您好：`,
    `您申请把这个邮箱用作对接平台的登录邮箱。请在 ${linkHours.email} 小时内打开下面的链接确认：`,
    `${siteUrl}/confirm/email?token=${token}`,
    "如果不是您本人操作，请不要确认。没有确认前，登录邮箱不变。",
  );
}

/** To an address that an account wanted to take, and that has an account of its own. */
export function addressTakenLetter(siteUrl: string): LetterText {
  return letter(
    "这个邮箱已有账号",
    "您好：",
    "有人想把这个邮箱用作另一个对接账号的登录邮箱，但它已有账号，所以没有改动。",
    `用这个邮箱登录：\n${siteUrl}/login`,
    "如果不是您本人操作，不必做任何事。",
  );
}

export function addressChangedLetter(name: string, siteUrl: string): LetterText {
  return letter(
    "登录邮箱已更换",
    `${name}，您好：`,
    "您在对接平台的登录邮箱已换成另一个，今后请用新邮箱登录，通知也发往新邮箱。",
    `如果不是您本人操作，请尽快联系平台管理员。\n${siteUrl}`,
  );
}

interface Inviting {
  readonly inviter: string;
  readonly organisationName: string;
  readonly role: MemberRole;
}

export function invitationLetter(
  { inviter, organisationName, role }: Inviting,
  siteUrl: string,
  token: string,
): LetterText {
  return letter(
    `${organisationName}邀请您加入`,
    "您好：",
    `${inviter}邀请您以“${memberRoleLabels[role]}”身份加入对接平台上的“${organisationName}”。请在 ${linkHours.invitation / 24} 天内打开下面的链接：`,
    `${siteUrl}/invitation?token=${token}`,
    "如果您不认识对方，不必做任何事。",
  );
}
