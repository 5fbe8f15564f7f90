import { book, bulletin } from "../../../kit/sheets";
import { specify } from "../../../kit/specify";

specify("narrative-remainder", {
  valid: [
    { name: "parts that add up", book: book(bulletin("共有45项任务，已完成24项，进展顺利的21项。")) },
    {
      name: "parts of a part, told after it",
      book: book(
        bulletin(
          "共有45项任务，40项达到序时进度，5项未达到序时进度。达到序时进度的40项中，24项已完成，16项正按计划推进。",
        ),
      ),
    },
    { name: "a rest that is named", book: book(bulletin("共有45项任务，已完成24项，进展顺利的9项，其余正在办理。")) },
    { name: "one part only says nothing of the others", book: book(bulletin("共有45项任务，已完成24项。")) },
    { name: "no whole", book: book(bulletin("已完成24项，进展顺利的9项。")) },
    {
      name: "a part of a part",
      book: book(bulletin("共有45项任务，已完成24项（其中民生实事已完成5项），进展顺利的21项。")),
    },
  ],
  invalid: [
    {
      name: "a silent remainder",
      book: book(bulletin("共有45项任务，已完成24项，进展顺利的9项，进度滞后的11项。")),
      findings: [["less", "通报!A2", { list: "已完成 24、进展顺利 9、进度滞后 11", sum: 44, whole: 45, rest: 1 }]],
    },
    {
      name: "more than the whole",
      book: book(bulletin("共有45项任务，已完成24项，进展顺利的30项。")),
      findings: [["more", "通报!A2", { list: "已完成 24、进展顺利 30", sum: 54, whole: 45, rest: 9 }]],
    },
    {
      name: "a rest that is another",
      book: book(bulletin("15件民生大事，已完成3件，其余14件按进度推进中。")),
      findings: [["uneven", "通报!A2", { list: "已完成 3、按进度推进 14", sum: 17, whole: 15 }]],
    },
    {
      name: "classes that are not their whole",
      book: book(bulletin("受理诉求100件，按类别分，咨询类50件，求助类30件，投诉类10件。")),
      findings: [
        [
          "sum",
          "通报!A2",
          { quote: "100件，按类别分，咨询类50件，求助类30件，投诉类10件", part: "90件", whole: "100件" },
        ],
      ],
    },
    {
      name: "a part larger than its whole",
      book: book(bulletin("培训农民工1260人次，其中女性1480人次。")),
      findings: [["part", "通报!A2", { quote: "1260人次，其中女性1480人次", part: "1480人次", whole: "1260人次" }]],
    },
  ],
});
