/** Whether Alt and this key alone were pressed while no window is open. What pops up beside a page, hidden most of the time, is no window. */
export function isAltAnd(code: string, event: KeyboardEvent): boolean {
  const alone = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  return event.code === code && alone && !document.querySelector("[role=dialog]:not([popover])");
}
