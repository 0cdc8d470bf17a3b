/** Cells and paragraphs are counted by live collections, which cost O(subtree) once. */

/** Mean UTF-16 units in a cell from which a table is there for layout: two lines of prose. */
const PROSE_CELL = 150;
/** Tables nested deeper are taken for layout unseen, which keeps the cost linear. */
const MAX_TABLE_DEPTH = 4;
/** Paragraphs from which a form wraps the page rather than asks something (ASP.NET). */
const PAGE_FORM_PARAGRAPHS = 4;

/** ASP.NET puts every page into one form, and its state into a hidden field. */
const WEB_FORM = 'input[name="__VIEWSTATE"]';

/** Whether a table holds data rather than the page's layout. */
export function isDataTable(table: HTMLTableElement): boolean {
  if (tableDepth(table) > MAX_TABLE_DEPTH) return false;
  const role = table.getAttribute("role");
  if (role === "presentation" || role === "none") return false;
  if (table.getElementsByTagName("table").length > 0) return false;
  if (table.getElementsByTagName("h1").length > 0) return false;
  const cells = table.getElementsByTagName("td").length;
  if (cells === 0) return true;
  return table.textContent.length / cells < PROSE_CELL;
}

function tableDepth(table: Element): number {
  let depth = 0;
  let above = table.parentElement?.closest("table");
  while (above && depth <= MAX_TABLE_DEPTH) {
    depth++;
    above = above.parentElement?.closest("table");
  }
  return depth;
}

/** Whether the form is a wrapper around a whole page: nobody puts the page's headline into a form to fill in. */
export function isLayoutForm(form: Element): boolean {
  return (
    form.getElementsByTagName("p").length >= PAGE_FORM_PARAGRAPHS ||
    form.getElementsByTagName("h1").length > 0 ||
    form.getElementsByTagName("article").length > 0 ||
    form.querySelector(WEB_FORM) !== null
  );
}
