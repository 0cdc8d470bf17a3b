/** Whether the element itself says that it is typed into. */
export function isEditable(element: Element): boolean {
  const value = element.getAttribute("contenteditable");
  return value !== null && value !== "false";
}
