/** Ends of addresses that are worth reading; each is also an end of words of our trade unless listed here. */
export const commonEnds =
  "com\\.cn|net\\.cn|org\\.cn|gov\\.cn|com|cn|net|org|edu|gov|cc|xyz|vip|shop|biz|tech|online|store|site|top|info|io|hk|tw|me|co|tv|asia|中国|公司|网络";

/** The sign between the parts of an address: ., 。, 点, dot, [dot] … */
export const dot =
  "\\s{0,2}(?:[.。·丶]|点|[(\\[{]\\s?(?:dot|点|\\.)\\s?[)\\]}]|(?<![a-z])dot(?![a-z]))\\s{0,2}";
