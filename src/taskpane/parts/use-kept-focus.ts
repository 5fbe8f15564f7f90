/** Where what had the focus is taken away, the keyboard goes on from a place near by, not from the top of the page. */
import { useEffect, type RefObject } from "react";

export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let last: EventTarget | null = null;
    const note = ({ target }: FocusEvent): void => {
      last = target;
    };
    const look = (): void => {
      const lost = last instanceof Node && !last.isConnected;
      if (!lost || document.activeElement !== document.body) return;
      last = null;
      // A person who has gone over to the sheet meanwhile is not called back.
      if (document.hasFocus()) place.current?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(look);
    document.addEventListener("focusin", note);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", note);
      observer.disconnect();
    };
  }, [place]);
}
