/** NIST SP 800-63B: a long password of any signs, not a common one and not one's own name or address. */
export const shortestPassword = 10;
export const longestPassword = 200;

/** What the password must not be made of. */
export interface PasswordOwner {
  readonly email: string;
  readonly name?: string;
  readonly organisation?: string;
  readonly creditCode?: string;
}

/** Words and runs that lists of leaked passwords begin with; a password that is little else is refused. */
const common =
  "password passw0rd p@ssw0rd p@ssword qwertyuiop qwerty asdfghjkl asdfgh zxcvbnm 1qaz2wsx qazwsx 1q2w3e4r 1q2w3e administrator admin welcome letmein iloveyou woaini woaiwojia changeme default duijie abc123 a123456 123456789 12345678 1234567 123456 987654321 654321 520131 5201314 147258369 112233 123123 qq123456 wang li zhang mima test guest root company".split(
    " ",
  );

/** This many signs have to be left once names and common words are taken out. */
const ownSigns = 5;

/** What is wrong with a password, in words; null when it may be used. */
export function passwordProblem(password: string, owner: PasswordOwner): string | null {
  const length = [...password].length;
  if (length < shortestPassword)
    return `密码至少 ${shortestPassword} 位，现在 ${length} 位。几个不相关的词连起来就好记又安全`;
  if (length > longestPassword) return `密码最多 ${longestPassword} 位`;
  const plain = fold(password);
  if (rest(plain.replace(/\s/g, ""), ownWords(owner)) < ownSigns)
    return "密码不能由姓名、邮箱、企业名称或信用代码组成，请换一个";
  if (isRepeated(plain) || isRun(plain) || rest(plain, common) < ownSigns)
    return "这个密码太常见，容易被猜到，请换一个";
  return null;
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

function ownWords({ email, name = "", organisation = "", creditCode = "" }: PasswordOwner) {
  const address = fold(email);
  const [mailbox = "", host = ""] = address.split("@");
  return [address, mailbox, ...host.split("."), name, organisation, creditCode]
    .map((word) => fold(word).replace(/\s/g, ""))
    .filter((word) => [...word].length >= 2);
}

/** How many signs are left without these words, the longest taken out first. */
function rest(text: string, words: readonly string[]): number {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const left = longestFirst.reduce((shorter, word) => shorter.replaceAll(word, ""), text);
  return [...left].length;
}

/** aaaaaaaaaa, 1212121212, abcabcabcabc */
function isRepeated(text: string): boolean {
  return /^(.{1,4}?)\1+.{0,3}$/su.test(text) && new Set(text).size <= 4;
}

/** 1234567890, zyxwvutsrq: every sign follows its neighbour in one direction. */
function isRun(text: string): boolean {
  const codes = [...text].map((sign) => sign.codePointAt(0)!);
  const steps = codes.slice(1).map((code, n) => code - codes[n]!);
  // 0 follows 9 on the keyboard.
  return [1, -1].some((way) => steps.every((step) => step === way || step === -9 * way));
}
