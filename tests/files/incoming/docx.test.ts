/** Tables of Word files, as Word shows them. */
import { cell, docx, link, paragraph, row, run, sheetsIn, table, valuesIn, cautionsOf, problemOf } from "./kit";

/** The text of the only cell. */
async function shown(content: string, more = {}): Promise<unknown> {
  return (await valuesIn(docx(table([row([cell(content)])]), more)))[0]?.[0];
}

describe("cells stand where Word shows them", () => {
  test("merged across, merged down, and free places before and after", async () => {
    const [sheet] = await sheetsIn(
      docx(
        table([
          row([cell("标题", '<w:gridSpan w:val="3"/>')]),
          row([cell("一", '<w:vMerge w:val="restart"/>'), cell("甲"), cell("1")]),
          row([cell("", "<w:vMerge/>"), cell("乙"), cell("2")]),
          row([cell("丙")], '<w:gridBefore w:val="1"/><w:gridAfter w:val="1"/>'),
        ]),
      ),
    );
    expect(sheet?.values).toEqual([
      ["标题", null, null],
      ["一", "甲", "1"],
      [null, "乙", "2"],
      [null, "丙", null],
    ]);
    expect(sheet?.merges).toEqual([
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 1, column: 0, rows: 2, columns: 1 },
    ]);
  });

  test("lines that are off by a hair are one line", async () => {
    const wide = (span: number) => `<w:gridSpan w:val="${span}"/>`;
    const values = await valuesIn(
      docx(
        table(
          [
            row([cell("序号"), cell("工作标准"), cell("完成情况", wide(2))]),
            row([cell("1"), cell("标准", wide(2)), cell("情况")]),
          ],
          [600, 3000, 40, 3000],
        ),
      ),
    );
    expect(values).toEqual([
      ["序号", "工作标准", "完成情况"],
      ["1", "标准", "情况"],
    ]);
  });

  test("a narrow cell of its own is never lost", async () => {
    expect(await valuesIn(docx(table([row([cell("甲"), cell("乙"), cell("丙")])], [600, 40, 600])))).toEqual([
      ["甲", "乙", "丙"],
    ]);
  });

  test("merged across as older programs write it", async () => {
    const [sheet] = await sheetsIn(
      docx(
        table([
          row([cell("甲", '<w:hMerge w:val="restart"/>'), cell("", "<w:hMerge/>"), cell("乙")]),
          row([cell("1"), cell("2"), cell("3")]),
        ]),
      ),
    );
    expect(sheet?.values).toEqual([
      ["甲", null, "乙"],
      ["1", "2", "3"],
    ]);
  });

  test("rows and cells in content controls", async () => {
    const control = (inside: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    expect(await valuesIn(docx(control(table([control(row([cell("甲"), control(cell("乙"))]))]))))).toEqual([
      ["甲", "乙"],
    ]);
  });
});

describe("the text of a cell", () => {
  const field = (instruction: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const legacy = (data: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const control = (properties: string, inside: string) =>
    `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  const box = (checked: number) =>
    control(`<w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox>`, run("☒"));
  const list = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="已完成"/><w:listEntry w:val="进展顺利"/></w:ddList>';

  const cases: readonly (readonly [string, string, string | null])[] = [
    ["several paragraphs", paragraph(run("一")) + paragraph(run("二")), "一\n二"],
    ["blank paragraphs around", paragraph("") + paragraph(run("一")) + paragraph(""), "一"],
    [
      "a tab and line breaks",
      paragraph(`${run("一")}<w:r><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t><w:cr/></w:r>${run("四")}`),
      "一\t二\n三\n四",
    ],
    ["no page break", paragraph(`${run("一")}<w:r><w:br w:type="page"/></w:r>${run("二")}`), "一二"],
    ["full-width letters as they are", paragraph(run("ＧＤＰ　５％")), "ＧＤＰ　５％"],
    ["a hyperlink", paragraph(`<w:hyperlink>${run("网址")}</w:hyperlink>`), "网址"],
    ["no footnote mark", paragraph(`${run("一")}<w:r><w:footnoteReference w:id="2"/></w:r>`), "一"],
    [
      "what was inserted, not what was deleted",
      paragraph(`<w:ins>${run("新")}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>`),
      "新",
    ],
    [
      "what was moved here, not what was moved away",
      paragraph(`<w:moveFrom>${run("旧")}</w:moveFrom><w:moveTo>${run("新")}</w:moveTo>`),
      "新",
    ],
    [
      "two paragraphs whose end was deleted",
      paragraph(run("前"), "<w:rPr><w:del/></w:rPr>") + paragraph(run("后")),
      "前后",
    ],
    ["the end deleted with nothing behind", paragraph(run("前"), "<w:rPr><w:del/></w:rPr>"), "前"],
    [
      "no hidden text",
      paragraph(run("见") + run("不见", "<w:vanish/>") + run("也见", '<w:vanish w:val="0"/>')),
      "见也见",
    ],
    [
      "no text box",
      paragraph(`${run("一")}<w:r><w:pict><w:txbxContent>${paragraph(run("框"))}</w:txbxContent></w:pict></w:r>`),
      "一",
    ],
    [
      "a choice and not its double",
      paragraph(
        `<mc:AlternateContent><mc:Choice>${run("一")}</mc:Choice><mc:Fallback>${run("一")}</mc:Fallback></mc:AlternateContent>`,
      ),
      "一",
    ],
    [
      "characters, not their readings",
      paragraph(`<w:r><w:ruby><w:rt>${run("qū")}</w:rt><w:rubyBase>${run("区")}</w:rubyBase></w:ruby></w:r>`),
      "区",
    ],
    ["a field's result", paragraph(field(" DATE ", run("7月1日"))), "7月1日"],
    ["a field within a field", paragraph(field(` IF ${""}`, run("甲") + field(" PAGE ", run("乙")))), "甲乙"],
    ["a simple field", paragraph(`<w:fldSimple w:instr=" PAGE ">${run("3")}</w:fldSimple>`), "3"],
    ["a field never ended", paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + paragraph(run("丢")), null],
    ["the entry of a drop-down", paragraph(control("<w:dropDownList/>", run("进展顺利"))), "进展顺利"],
    ["no words that ask for an entry", paragraph(control("<w:showingPlcHdr/>", run("单击此处输入文字。"))), null],
    ["the entry of an old drop-down", paragraph(legacy(list)), "进展顺利"],
    ["an old box ticked", paragraph(legacy('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>')), "☑"],
    ["an old box not ticked", paragraph(legacy('<w:checkBox><w:default w:val="0"/></w:checkBox>')), "☐"],
    ["boxes", paragraph(`${box(1)}${run("已完成")}${box(0)}${run("未完成")}`), "☑已完成☐未完成"],
    [
      "a box as a symbol",
      paragraph(
        '<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>',
      ),
      "☑☐",
    ],
    [
      "a table within, as lines",
      paragraph(run("外")) + table([row([cell("甲"), cell("乙")])]) + paragraph(""),
      "外\n甲\n乙",
    ],
  ];

  test.each(cases)("%s", async (_, content, text) => {
    expect(await shown(content)).toBe(text);
  });

  test("behind a field that was never ended, the next cell is read", async () => {
    const open = paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>');
    expect(await valuesIn(docx(table([row([cell(open), cell("下一格")])])))).toEqual([[null, "下一格"]]);
  });
});

describe("numbers that Word counts", () => {
  const numbering = (format: string) => ({
    links: link("numbering", "numbering.xml"),
    "word/numbering.xml": `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`,
  });
  const numbered = (list: number, text = "") =>
    paragraph(text && run(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
  const rows = [1, 1, 2, 2].map((list, i) => row([cell(numbered(list)), cell(`第${i}`)]));

  test("are given where a cell holds nothing else", async () => {
    const values = await valuesIn(docx(table(rows), numbering("decimal")));
    expect(values.map(([serial]) => serial)).toEqual(["1", "2", "1", "2"]);
  });

  test("count the paragraphs before the table, and no row that was deleted", async () => {
    const deleted = row([cell(numbered(1)), cell("删")], "<w:del/>");
    const body = numbered(1, "表前") + table([deleted, row([cell(numbered(1)), cell("留")])]);
    const values = await valuesIn(docx(body, numbering("decimal")));
    expect(values).toEqual([
      ["表前", null],
      ["2", "留"],
    ]);
  });

  test("are left out where they are no plain 1, 2, 3", async () => {
    const values = await valuesIn(docx(table(rows), numbering("chineseCounting")));
    expect(values.map(([serial]) => serial)).toEqual([null, null, null, null]);
  });

  test("never stand before other text", async () => {
    expect(await valuesIn(docx(table([row([cell(numbered(1, "甲"))])]), numbering("decimal")))).toEqual([["甲"]]);
  });
});

describe("what belongs to a table", () => {
  const heading = (unit: string) => paragraph(run(`责任单位：${unit}`));
  const one = table([row([cell("甲"), cell("乙")])]);

  test("the lines above it, the signatures under it", async () => {
    const sheets = await sheetsIn(
      docx(
        paragraph(run("标题")) +
          heading("区发改局") +
          one +
          paragraph(run("填报人：张三")) +
          heading("区财政局") +
          one +
          paragraph(run("审核人：李四")),
      ),
    );
    expect(sheets.map(({ name, values }) => [name, values.map(([first]) => first)])).toEqual([
      ["表格1", ["标题", "责任单位：区发改局", "甲", "填报人：张三"]],
      ["表格2", ["责任单位：区财政局", "甲", "审核人：李四"]],
    ]);
  });

  test("merged cells count from the first line", async () => {
    const [sheet] = await sheetsIn(
      docx(heading("甲") + table([row([cell("题", '<w:gridSpan w:val="2"/>')]), row([cell("1"), cell("2")])])),
    );
    expect(sheet?.merges).toEqual([{ row: 1, column: 0, rows: 1, columns: 2 }]);
  });

  test("a table that goes on with nothing between is one", async () => {
    const sheets = await sheetsIn(docx(one + paragraph('<w:r><w:br w:type="page"/></w:r>') + one));
    expect(sheets.map(({ values }) => values.length)).toEqual([2]);
  });

  test("one with other columns is another", async () => {
    expect(await sheetsIn(docx(one + table([row([cell("甲")])])))).toHaveLength(2);
  });

  test("the marks of a form stand in one more column, whatever runs Word cut them into", async () => {
    const hidden = (text: string) => run(text, "<w:vanish/>");
    const values = await valuesIn(
      docx(
        paragraph(run("标题") + hidden("DCT1|2024年") + hidden("第一季度")) +
          table([
            row([cell("序号"), cell("标准")]),
            row([cell(paragraph(run("1") + hidden("DCT-ABCDEFGH"))), cell("增长")]),
          ]) +
          paragraph(hidden("别的隐藏文字")),
      ),
    );
    expect(values).toEqual([
      ["标题", null, "DCT1|2024年第一季度"],
      ["序号", "标准", null],
      ["1", "增长", "DCT-ABCDEFGH"],
    ]);
  });

  test("headers, footers and comments are not read; what only a style hides is", async () => {
    const styled = run("样式隐藏", '<w:rStyle w:val="Hidden"/>');
    const bytes = docx(
      table([row([cell(paragraph(run("甲") + styled + '<w:r><w:commentReference w:id="0"/></w:r>'))])]),
      {
        links: link("header", "header1.xml") + link("comments", "comments.xml") + link("styles", "styles.xml"),
        "word/header1.xml": `<w:hdr>${paragraph(run("页眉"))}</w:hdr>`,
        "word/comments.xml": `<w:comments><w:comment>${paragraph(run("批注"))}</w:comment></w:comments>`,
        "word/styles.xml": '<w:styles><w:style w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
      },
    );
    expect(await valuesIn(bytes)).toEqual([["甲样式隐藏"]]);
  });

  test("no table is a problem of its own", async () => {
    expect(await problemOf(docx(paragraph(run("只有文字"))))).toBe("noTables");
  });
});

describe("a person is told of", () => {
  const one = (content: string) => table([row([cell(paragraph(content))])]);

  test("tracked changes, wherever they stand", async () => {
    const tracked = [{ kind: "trackedChanges" }];
    expect(await cautionsOf(docx(one(`<w:ins>${run("新")}</w:ins>`)))).toEqual(tracked);
    expect(await cautionsOf(docx(one(run("甲")) + table([row([cell("乙")], "<w:ins/>")])))).toEqual(tracked);
    expect(await cautionsOf(docx(one(`${run("甲")}<w:del/>`)))).toEqual(tracked);
    expect(await cautionsOf(docx(one(run("甲"))))).toEqual([]);
  });

  test.each(["DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe", "DDE excel book", " INCLUDETEXT \\\\\\\\server\\\\file "])(
    "the field %s, which is not done",
    async (instruction) => {
      expect(await cautionsOf(docx(one(`<w:fldSimple w:instr="${instruction}">${run("结果")}</w:fldSimple>`)))).toEqual(
        [{ kind: "dde" }],
      );
      const parts = [...instruction].map((letter) => `<w:r><w:instrText>${letter}</w:instrText></w:r>`).join("");
      const cut = `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${parts}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
      expect(await cautionsOf(docx(one(run("甲") + cut)))).toEqual([{ kind: "dde" }]);
    },
  );

  test("macros, files inside, and links to the outside, but not plain hyperlinks", async () => {
    const bytes = docx(one(run("甲")), {
      links: link("hyperlink", "http://example.org", true) + link("image", "http://example.org/a.png", true),
      "word/vbaProject.bin": "x",
      "word/embeddings/oleObject1.bin": "x",
    });
    expect(await cautionsOf(bytes)).toEqual([
      { kind: "macros" },
      { kind: "externalLinks", count: 1 },
      { kind: "embeddedFiles", count: 1 },
    ]);
  });
});
