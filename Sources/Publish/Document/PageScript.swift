/// What the web page can do beyond being read: sort and filter its tables, and switch between light and dark. Without it the page is whole.
///
/// The page only allows the script and the style with these digests. Who changes a letter of either has a test that says the new digest.
enum PageScript {
  /// SHA-256 of the script, in base64.
  static let digest = "XzyXdie3Lsq35tKfeVmQTgAPpl7zA7NSfa9t1y5vV3I="

  static let source = """
    "use strict";
    const make = (tag, properties) => Object.assign(document.createElement(tag), properties);
    const label = document.body.dataset;
    const value = (row, column) => {
      const text = row.cells[column].textContent.trim();
      const number = Number(text);
      return text !== "" && !Number.isNaN(number) ? number : text;
    };
    const compare = (a, b) => typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "nl");
    for (const table of document.querySelectorAll("table")) {
      const body = table.tBodies[0];
      const rows = Array.from(body.rows);
      if (rows.length < 2) continue;
      const heads = Array.from(table.tHead.rows[0].cells);
      heads.forEach((head, column) => {
        const button = make("button", { type: "button", className: "sort", textContent: head.textContent, title: label.sort });
        button.addEventListener("click", () => {
          const isDown = head.getAttribute("aria-sort") === "ascending";
          heads.forEach((other) => other.removeAttribute("aria-sort"));
          head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
          rows.sort((a, b) => (isDown ? -1 : 1) * compare(value(a, column), value(b, column)));
          body.append(...rows);
        });
        head.replaceChildren(button);
      });
      if (rows.length < 7) continue;
      const field = make("input", { type: "search" });
      const count = make("output", {});
      const line = make("label", { className: "filter", textContent: label.filter + " " });
      line.append(field, " ", count);
      field.addEventListener("input", () => {
        const words = field.value.toLowerCase().split(/\\s+/);
        rows.forEach((row) => { row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word)); });
        count.textContent = rows.filter((row) => !row.hidden).length + " / " + rows.length;
      });
      table.parentElement.before(line);
    }
    const root = document.documentElement;
    const isDark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    const theme = make("button", { type: "button", className: "theme", textContent: isDark() ? label.light : label.dark });
    theme.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      theme.textContent = isDark() ? label.light : label.dark;
    });
    document.querySelector("header").append(theme);
    const open = () => {
      const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const details = target && target.closest("details");
      if (details) { details.open = true; target.scrollIntoView(); target.focus(); }
    };
    addEventListener("hashchange", open);
    open();

    """
}
