/** The pane's width: a handle to drag or to move with the arrow keys, and a list of the widths that matter. */
const least = 280;
const most = 700;

export function resizable(pane: HTMLElement, handle: HTMLElement, presets: HTMLSelectElement): void {
  const set = (width: number): void => {
    const fitting = Math.min(most, Math.max(least, Math.round(width)));
    pane.style.width = `${fitting}px`;
    handle.ariaValueNow = String(fitting);
    presets.value = String(fitting);
  };
  presets.addEventListener("change", () => set(Number(presets.value)));
  handle.addEventListener("pointerdown", (event) => {
    handle.setPointerCapture(event.pointerId);
    document.body.classList.add("resizing");
  });
  handle.addEventListener("pointermove", (event) => {
    if (handle.hasPointerCapture(event.pointerId)) set(pane.getBoundingClientRect().right - event.clientX);
  });
  handle.addEventListener("lostpointercapture", () => document.body.classList.remove("resizing"));
  handle.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") set(pane.offsetWidth + 10);
    if (key === "ArrowRight") set(pane.offsetWidth - 10);
  });
  set(Number(presets.value));
}
