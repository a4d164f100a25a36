import fc from "fast-check";
import type { ArbitraryArticle } from "./a-document.ts";

/** Sentences as they are written in many scripts, with what each needs: joiners, marks of direction, combining marks. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The bridge is open",
    "“It’s open,” she said – at last",
    "It cost $1.5 bn (5 % more) at 10:30",
    "R&D: 3 < 4, a_b and 2 * 3 = 6",
    "naïve café, na\u0131ve",
    "cafe\u0301 and o\u0308ffnen",
  ],
  de: ["Die Brücke ist „endlich“ offen", "Straße, Maß und Übergröße", "Am 3. Mai war es so weit"],
  fr: ["Le pont est ouvert\u00a0!", "«\u00a0Enfin\u00a0», dit-elle\u202f: c’est fait", "L’œuvre naît à Noël"],
  vi: ["Cây cầu đã được khánh thành", "Ông nói\u0300 va\u0323\u0302y"],
  tr: ["Köprü İstanbul’da açıldı ışıl ışıl"],
  ru: ["Мост открыт", "«Наконец-то», — сказала она", "Объём — 1 500 тыс. руб."],
  uk: ["Міст відкрито", "Об’єкт у Києві"],
  el: ["Η γέφυρα άνοιξε", "Είπε: «επιτέλους»· και τι άλλο;", "ᾧ τινι ἐπίστευσα"],
  hy: ["Կամուրջը բացվեց։"],
  ka: ["ხიდი გაიხსნა"],
  ar: ["افتُتح الجسر يوم الأحد", "قال: «أخيرًا»\u200f (BBC) وانتهى", "بلغت الكلفة ١٬٥٠٠ مليون\u061c (50%)"],
  fa: ["پل باز می\u200cشود", "خانه\u200cها و کتاب\u200cها"],
  he: ["הגשר נפתח ביום א׳", "היא אמרה: „סוף סוף” (BBC)\u200f.", "הַגֶּשֶׁר נִפְתַּח"],
  hi: ["पुल खुल गया है।", "क्\u200dष और क्\u200cष", "उसने कहा: “आख़िरकार”"],
  bn: ["সেতুটি খোলা হয়েছে।", "র\u200d্যাব"],
  ta: ["பாலம் திறக்கப்பட்டது"],
  si: ["ශ්\u200dරී ලංකාව"],
  ml: ["പാലം തുറന്നു, അവന്\u200d"],
  th: ["สะพานเปิดแล้ว", "เธอกล่าวว่า “ในที่สุด”"],
  km: ["ស្ពានត្រូវបានបើក"],
  my: ["တံတားဖွင့်ပြီ"],
  zh: ["大桥于周日开通。", "她说：“终于开通了！”", "《人民日报》报道（第１版）", "𠮷野家"],
  ja: ["橋が開通した。", "彼女は「ついに」と言った", "ｶﾀｶﾅとひらがな、葛󠄀城"],
  ko: ["다리가 개통되었다.", "그녀는 “마침내”라고 말했다", "\u1112\u1161\u11ab\u1100\u1173\u11af"],
  am: ["ድልድዩ ተከፈተ።"],
  mn: ["Гүүр нээгдэв", "ᠮᠣᠩᠭᠣᠯ\u180eᠠ"],
};

const EMOJI = [
  "🌉",
  "👨\u200d👩\u200d👧",
  "❤\ufe0f",
  "👍🏽",
  "🏳\ufe0f\u200d🌈",
  "🇫🇷",
  "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
  "1\ufe0f\u20e3",
  "🧑🏽\u200d🚀",
  "❤\ufe0f\u200d🔥",
];

/** An article as a careful editor writes it, in one of many languages. */
export const goodArticle: fc.Arbitrary<ArbitraryArticle & { readonly language: string }> = fc
  .constantFrom(...Object.keys(SENTENCES))
  .chain((language) => {
    const sentence = fc.constantFrom(...(SENTENCES[language] ?? []));
    const words = fc.oneof(
      { weight: 6, arbitrary: sentence },
      { weight: 1, arbitrary: fc.tuple(sentence, fc.constantFrom(...EMOJI)).map((pair) => pair.join(" ")) },
    );
    const run = fc.tuple(words, fc.constantFrom(...RUNS)).map(([text, make]) => make(text));
    const line = fc.array(run, { minLength: 1, maxLength: 4 }).map((runs) => runs.join(" "));
    const block = fc.tuple(line, line, fc.constantFrom(...BLOCKS)).map(([a, b, make]) => make(a, b));
    return fc.record({
      kind: fc.constant("article" as const),
      language: fc.constant(language),
      title: fc.oneof(
        words,
        fc.array(words, { minLength: 10, maxLength: 20 }).map((list) => list.join(" ")),
      ),
      standfirst: line,
      body: fc
        .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), line, fc.constantFrom("\n", "\r\n"))
        .map(([blocks, note, end]) =>
          `## ${blocks.length}\n\n${blocks.join("\n\n")}[^1]\n\n[^1]: ${note}\n`.replaceAll("\n", end),
        ),
    });
  });

const RUNS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => `**${text}**`,
  (text) => `[${text}](fact:open/now "mayor via gazette")`,
  (text) => `[*${text}*](fact:open,event:opening)`,
  (text) => `[${text}](https://example.org/a?b=%20#c)`,
];

const BLOCKS: readonly ((a: string, b: string) => string)[] = [
  (a) => a,
  (a, b) => `${a}\n${b}`,
  (a, b) => `${a}  \n${b}`,
  (a, b) => `### ${a}\n\n${b}`,
  (a, b) => `- ${a}\n- ${b}\n\n  ${a}\n\n`,
  (a, b) => `1. ${a}\n2. ${b}`,
  (a, b) => `> ${a}\n>\n> ${b}`,
  (a, b) => `| ${a} | x |\n| --- | --: |\n| ${b} | 1 |\n\n${a}`,
  (a, b) => `${a}\n\n---\n\n${b}`,
];
