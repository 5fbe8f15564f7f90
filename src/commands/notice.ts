/** The page of a ribbon command's dialog: the text it was opened with, one paragraph a line. */

// A dialog's page that does not start Office is replaced by Office's page of errors.
void Office.onReady();

const text = new URLSearchParams(location.search).get("text") ?? "";
const paragraphs = text.split("\n").map((line) => {
  const paragraph = document.createElement("p");
  paragraph.textContent = line;
  return paragraph;
});
document.querySelector("main")?.append(...paragraphs);
