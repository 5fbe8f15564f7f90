/** The page of a ribbon command's dialog: the text it was opened with, one paragraph a line. */

const text = new URLSearchParams(location.search).get("text") ?? "";
const paragraphs = text.split("\n").map((line) => {
  const paragraph = document.createElement("p");
  paragraph.textContent = line;
  return paragraph;
});
document.querySelector("main")?.append(...paragraphs);
