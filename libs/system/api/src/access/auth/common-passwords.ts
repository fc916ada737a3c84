/**
 * The passwords people try first, written as beginnings and endings that are multiplied: the well-known leaks and the
 * habits of Chinese users (pinyin, 520, 1314, years). Only what has at least eight characters matters here.
 */
const WORDS = `password passwd pass admin administrator root user test guest master manager login welcome hello letmein iloveyou love lovely monkey dragon sunshine princess football baseball basketball
superman batman shadow michael jordan jennifer charlie thomas hunter killer trustno freedom whatever computer internet server system office secret changeme default temp public private
qwerty qwertyuiop qwert qazwsx qazwsxedc asdf asdfgh asdfghjkl zxcvbn zxcvbnm zaqwsx qweasd qweasdzxc poiuytrewq abc abcd abcde abcdef abcabc aaa aaaa abcdefg abcdefgh
woaini woaiwojia wobuzhidao woaiwoziji nihao nihaoma mima wodemima mimashi wangluo diannao zhongguo china beijing shanghai guangzhou shenzhen hangzhou chengdu xiaoming laopo laogong baobao baobei tiantian
zhang zhangwei zhangsan wang wangwei wangwu lisi liwei liuwei chen chenwei yang huang zhao zhou wu xu sun gongsi kehu caiwu xiaoshou kuaiji cangku guanli guanliyuan yonghu ceshi denglu zongguanjia steward erp crm oa
a q z aa qq ww w s p aini aiwo`.split(/\s+/);

const TAILS = `1 12 123 1234 12345 123456 1234567 12345678 123456789 1234567890 0 00 000 0000 01 001 007 11 111 1111 111111 11111111 22 222 222222 321 4321 54321 654321 87654321 66 666 6666 666666 66666666 777 7777777 88 888 8888 888888 88888888 99 999 999999
520 521 1314 5201314 5211314 1314520 1314521 168 1688 518 2000 2008 2010 2015 2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 ! @ # . !@ !@# 1! 123! 123. @123 @1234 @123456 #123 _123 1234! 12345! 123456! @2023 @2024 @2025 @2026 2024! 2025! 2026! admin qwe abc asd aaa`.split(/\s+/);

const DIGITS = `00000000 11111111 22222222 33333333 44444444 55555555 66666666 77777777 88888888 99999999 12345678 123456789 1234567890 01234567 0123456789 87654321 987654321 9876543210 11223344 1122334455 112233445566 12344321 123321123 12121212 13131313
123123123 123412341 123454321 147258369 147852369 159357456 159753123 741852963 963852741 789456123 456789123 321654987 135792468 246813579 5201314520 52013145 13145201 1314520520 31415926 314159265 11235813 10203040 1020304050 100200300
1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y q1w2e3r4 q1w2e3r4t5 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 zaq12wsx zaq1xsw2 !qaz2wsx 1qaz@wsx !qaz@wsx qaz123456 qwe123456 qweasd123 qweasdzxc123 asd123456 zxc123456 qwer1234 qwer12345 asdf1234 zxcv1234 1234qwer 12345qwert 123456qq 123456abc abc123456 a1b2c3d4 a12345678 aa123456 aa12345678 q123456789 z123456789 woaini520 woaini1314 5201314woaini p@ssw0rd p@ssword passw0rd pa55word pa$$w0rd admin@123 adm1n123 iloveu520 baidu123 taobao123 weixin123 qq123456 asdfghjk qwertyui zxcvbnm1 asdasdasd qweqweqwe abcabcabc abcd1234 abcd123456 aaaaaaaa aaa123456`.split(/\s+/);

let made: Set<string> | undefined;

/** About ten thousand of the passwords most used, in lower case. */
export function commonPasswords(): ReadonlySet<string> {
  if (made) return made;
  made = new Set(DIGITS);
  for (const w of WORDS) {
    if (w.length >= 8) made.add(w);
    for (const t of TAILS) for (const p of [w + t, t + w]) if (p.length >= 8) made.add(p);
    if (w.length >= 4) made.add(w + w);
  }
  return made;
}
