/** Returns whether exactly Alt and this key were pressed while no dialog is open. Popovers do not count as dialogs. */
export function isAltAnd(code: string, event: KeyboardEvent): boolean {
  const alone = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  return event.code === code && alone && !document.querySelector("[role=dialog]:not([popover])");
}
