/** What a draft is made from besides the report: last year's items, and the notice on the division of work. */
import { useId, type ReactNode } from "react";
import { useLanguage } from "../../language";
import { FilePicker } from "../../parts/file-picker";
import { useScreenStyles } from "../../parts/screen-styles";
import type { ScreenProps } from "../../screen";
import { useStore } from "../../store";
import { useDraftWords } from "./draft-words";
import { ownItems } from "./drafting";

export function Sources({ session, actions, services, kept }: ScreenProps) {
  const { previous: last, notice: said } = useDraftWords();
  const language = useLanguage();
  const store = kept.drafting;
  const { previous, notice } = useStore(store);
  const own = ownItems(session.report);
  const readBook = async (file: File): Promise<string> => {
    const picked = await services.readFile(file);
    if (!picked.ok) return picked.reason[language];
    store.change((now) => ({ ...now, previous: { name: file.name, book: picked.book } }));
    return "";
  };
  const readNotice = async (file: File): Promise<string> => {
    const read = await services.openPaper(file, "other");
    if (!read.ok) return read.reason[language];
    store.change((now) => ({ ...now, notice: { name: file.name, text: read.text } }));
    return "";
  };
  return (
    <>
      <Source heading={last.heading} text={previous ? last.file(previous.name) : own > 0 ? last.own(own) : last.none}>
        <FilePicker
          choose={last.choose}
          accept=".xlsx,.xlsm"
          chosen={previous !== undefined}
          onFile={readBook}
          onDrop={() => store.change((now) => ({ ...now, previous: undefined }))}
          onFail={actions.fail}
        />
      </Source>
      <Source heading={said.heading} text={notice ? said.file(notice.name) : said.none}>
        <FilePicker
          choose={said.choose}
          accept=".txt,.docx,.xlsx,.xlsm"
          chosen={notice !== undefined}
          onFile={readNotice}
          onDrop={() => store.change((now) => ({ ...now, notice: undefined }))}
          onFail={actions.fail}
        />
      </Source>
    </>
  );
}

function Source({ heading, text, children }: { heading: string; text: string; children: ReactNode }) {
  const screen = useScreenStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={screen.part}>
      <h3 id={id} className={screen.subheading}>
        {heading}
      </h3>
      <p className={screen.hint}>{text}</p>
      {children}
    </section>
  );
}
