/** A text is cut once, and nothing of it is lost. */
import { fc } from "../../kit/properties";
import { lexiconOf } from "../../../src/core/chinese/lexicon";
import { SENTENCE_WORDS } from "../../../src/core/chinese/sentence-words";
import { tokensOf, type Token } from "../../../src/core/chinese/tokens";

const LEXICON = lexiconOf({ rating: ["已完成", "完成", "按序时推进"], ...SENTENCE_WORDS });

function shown(text: string): string {
  return tokensOf(text, LEXICON)
    .map((token) => line(token, text))
    .join(" ");
}

function line(token: Token, text: string): string {
  const own = text.slice(token.from, token.to);
  switch (token.kind) {
    case "number":
      return `${token.value}${token.measure}${token.approximate ? "?" : ""}`;
    case "word":
      return `<${token.sort}>`;
    case "mark":
      return token.mark;
    case "ordinal":
      return `#${own}`;
    case "day":
      return `@${own}`;
    case "text":
      return own;
  }
}

test.each([
  ["147项重点工作，其中：2项已完成", "147项 重点工作 , <part> : 2项 <rating>"],
  ["四十七项任务中，两项已完成", "47项 任务中 , 2项 <rating>"],
  ["1-5月份，137项按序时推进", "@1-5月份 , 137项 <rating>"],
  ["涉及我区12类39件45个事项。", "涉及我区 12类 39件 45个 事项 。"],
  ["牵头的第6项“增长5%以上”，", "牵头的第 #6 项“ <change> 5%? <loose> ”  ,".replace("  ", " ")],
  ["占88％（其余8项）", "<share> 88% ( <rest> 8项 )"],
  ["截至5月31日完成2.9万吨", "截至 @5月 @31日 <rating> 29000吨"],
  ["投资10—50亿元", "投资 #10—50亿元"],
  ["2023年，30余家企业", "@2023年 , 30家? 企业"],
  ["K3路和5G基站3个", "K #3 路和 #5 G基站 3个"],
  ["货运总量2,904TEU，100项", "货运总量 2904TEU , 100项"],
  ["一季度完成19项，137项推进", "@一季度 <rating> 19项 , 137项 推进"],
])("%s", (text, tokens) => {
  expect(shown(text)).toBe(tokens);
});

test("every letter is in one token, in order", () => {
  const piece = fc.constantFrom(
    ..."项件个,，。；、（）0123456789.%％万亿元第一二三十百余约年月日-—其中占已完成任务事项K5 \n".split(""),
    "其中",
    "12项",
    "四十七件",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      const tokens = tokensOf(text, LEXICON);
      expect(tokens.map(({ from, to }) => text.slice(from, to)).join("")).toBe(text);
      expect(tokens.every(({ from, to }) => from < to)).toBe(true);
    }),
  );
});
