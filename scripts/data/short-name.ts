/** The word or words of a name by which news calls the person after the first time. */

/** Common family names that stand first where the rest of the name is Chinese, Korean or Vietnamese. */
const FAMILY_FIRST = new Set(
  (
    "ahn bae baek bai ban cai cao chae chan chang chen cheng cheong cheung chi chiang chiu cho choe choi chon chong chou chow " +
    "chu chun chung cui deng ding dong du eom fan fang feng fu gao ge gong gu guan guo gwon ha hah hahm ham han hao hau he heo " +
    "ho hong hou hsieh hsu hu hua huang huh hung hur hwang hyun im jang jeon jeong jeung ji jia jiang jin jo joo ju jung kang " +
    "kao kim ko kong koo ku kuan kung kwak kwan kwon lai lam lau lee lei leung li liang liao lien lim lin ling liu lo long lou " +
    "lu luo lyu ma mao mei meng miao min mo mu na nam ni nie noh oh ou pae pai pak pan pang park peng qi qian qiao qin qiu qu " +
    "ra ren ri ro roh rong ryu seo seok seong shao shen shi shih shin shu sim sin so soh son song su suh sun sung tan tang tao " +
    "tian tien tsai tsang tsao tseng tso tung wan wang wei wen weng won wong woo wu xi xia xiang xiao xie xing xiong xu xue " +
    "yan yang yao ye yeh yen yeo yeon yi yim yin yoo yoon you yu yuan yue yun zeng zhai zhang zhao zheng zhong zhou zhu zou zuo"
  ).split(" "),
);

/** Words in front of a family name that belong to it. */
const PARTICLES = new Set(
  "de del della di da do dos das du van von der den ter ten la le el al bin ibn ben abu st".split(" "),
);

/** Additions behind a name that are no part of it. */
const SUFFIX = /,? (?:Jr|Sr|II|III|IV)\.?$/u;

/** Regnal names go by their first word: "Charles III". */
const REGNAL = /^(\p{Lu}[\p{L}'’-]+) (?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII|XIV|XVI|XXIII)$/u;

export function shortNameOf(person: {
  readonly name: string;
  readonly surname?: string | undefined;
}): string {
  return person.surname ?? derived(person.name);
}

function derived(name: string): string {
  const regnal = REGNAL.exec(name)?.[1]; // "Charles III" → "Charles"
  if (regnal !== undefined) return regnal;
  const words = name.replace(SUFFIX, "").split(" ");
  const [first = name] = words;
  const last = words.at(-1) ?? name;
  if (isFamilyFirst(words)) return first; // "Xi Jinping" → "Xi"
  // "Charles de Gaulle" → "de Gaulle"; "Ursula von der Leyen" → "von der Leyen"; never the whole name.
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has((words[start - 1] ?? "").toLowerCase())) start--;
  return start < words.length - 1 && /^\p{Ll}/u.test(words[start] ?? "")
    ? words.slice(start).join(" ")
    : last;
}

/** "Xi Jinping", "Tsai Ing-wen", "Lee Jae-myung", "Kim Jong Un", "Lee Hsien Loong"; not "Eric Chu", "Kim Campbell", "Han Zheng" needs China's file. */
function isFamilyFirst(words: readonly string[]): boolean {
  const [first = "", ...given] = words;
  if (!FAMILY_FIRST.has(first.toLowerCase()) || given.length === 0 || given.length > 2) return false;
  return (
    given.every((word) => /^\p{Lu}\p{Ll}{0,7}(?:-\p{L}\p{Ll}{0,5})?$/u.test(word)) && given.every(isSyllables)
  );
}

/** One to three Chinese or Korean syllables. */
const SYLLABLES = (() => {
  const onset = "(?:zh|ch|sh|hs|ts|tz|kw|ss|[bcdfghjklmnpqrstwxyz])?w?";
  const vowel =
    "(?:yeo|yo|yu|ya|ye|iao|ian|iang|iong|uai|uan|uang|eui|eu|eo|oe|ae|ia|ie|iu|ua|ue|ui|uo|oo|ai|ei|ao|ou|a|e|i|o|u)";
  const syllable = `${onset}${vowel}(?:ng|n|m|k|p|l|t|h|r)?`;
  return new RegExp(`^${syllable}(?:-?${syllable}){0,2}$`, "iu");
})();

const isSyllables = (word: string): boolean => SYLLABLES.test(word);
