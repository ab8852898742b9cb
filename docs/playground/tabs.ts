/** Lets the tabs of a list be used by mouse and keyboard; `open` is told which one is shown. */
export function wireTabs(list: HTMLElement, open: (panel: string) => void): { select(tab: HTMLElement): void } {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const select = (selected: HTMLElement): void => {
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === selected));
      tab.tabIndex = tab === selected ? 0 : -1;
      document.getElementById(tab.getAttribute('aria-controls')!)!.hidden = tab !== selected;
    }
    open(selected.getAttribute('aria-controls')!);
  };
  for (const tab of tabs) tab.addEventListener('click', () => select(tab));
  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(document.activeElement as HTMLElement);
    const next = nextIndex(event.key, at, tabs.length, document.documentElement.dir === 'rtl');
    if (at < 0 || next === null) return;
    event.preventDefault();
    tabs[next]!.focus();
    select(tabs[next]!);
  });
  return { select };
}

/** Where a key leads among `length` things in a row; null where it leads nowhere. Left is forward in what runs from the right. */
export function nextIndex(key: string, at: number, length: number, rtl: boolean): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  if (key === 'ArrowDown' || key === (rtl ? 'ArrowLeft' : 'ArrowRight')) return (at + 1) % length;
  if (key === 'ArrowUp' || key === (rtl ? 'ArrowRight' : 'ArrowLeft')) return (at - 1 + length) % length;
  return null;
}
