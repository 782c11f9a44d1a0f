/// How the web page looks: legible on a phone, on a desk and on A4, by day and by night. Text and background differ at least 7 : 1.
enum PageStyle {
  /// SHA-256 of the style, in base64.
  static let digest = "lYpappu1OVBPDxwC6prm+i1ZGl9ym3w+32mzvsefy+A="

  static let css = """
    :root { color-scheme: light dark; --ink: #1a1d21; --paper: #fff; --soft: #f1f3f6; --line: #c4cad2; --accent: #0b5394; --heat: 11, 83, 148; }
    @media (prefers-color-scheme: dark) {
      :root:not([data-theme="light"]) { --ink: #e8eaed; --paper: #16181b; --soft: #23272c; --line: #4a515a; --accent: #9cc9f5; --heat: 156, 201, 245; }
    }
    :root[data-theme="light"] { color-scheme: light; }
    :root[data-theme="dark"] { color-scheme: dark; --ink: #e8eaed; --paper: #16181b; --soft: #23272c; --line: #4a515a; --accent: #9cc9f5; --heat: 156, 201, 245; }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1rem; max-width: 52rem; font: 1rem/1.6 "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; color: var(--ink); background: var(--paper); }
    header { position: relative; padding-top: 2.5rem; }
    h1, h2, h3 { line-height: 1.25; overflow-wrap: break-word; }
    h1 { margin: 0 0 1rem; font-size: clamp(1.6rem, 5vw, 2.2rem); }
    li { margin: .3rem 0; }
    h2 { margin-top: 2.5rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line); }
    a { color: var(--accent); }
    a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible, tr:focus, .table:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; background: var(--paper); padding: .5rem; }
    .notice { padding: .75rem 1rem; border: 2px solid var(--accent); }
    nav { margin-top: 1.5rem; padding: .25rem 1rem; background: var(--soft); border-radius: .25rem; }
    [aria-labelledby="kort"] { margin-top: 2rem; padding: 1px 1.25rem .5rem 1.25rem; border: 1px solid var(--line); border-left: .4rem solid var(--accent); border-radius: .25rem; }
    [aria-labelledby="kort"] h2 { margin-top: .75rem; border: 0; }
    [aria-labelledby="kort"] ul { padding-left: 1.25rem; }
    [aria-labelledby="kort"] li { margin: .4rem 0; }
    nav ul { padding-left: 1.25rem; columns: 18rem 2; }
    nav ul ul { columns: auto; font-size: .95rem; }
    nav > ul > li { break-inside: avoid; }
    button, input { font: inherit; color: inherit; background: var(--soft); border: 1px solid var(--ink); border-radius: .25rem; }
    button { cursor: pointer; }
    .theme { position: absolute; top: 0; right: 0; padding: .25rem .75rem; }
    .sort { width: 100%; padding: .1rem .2rem; border-color: transparent; font-weight: 600; text-align: inherit; }
    .sort:hover { border-color: var(--ink); }
    .sort::after { content: " ↕"; }
    [aria-sort="ascending"] .sort::after { content: " ↑"; }
    [aria-sort="descending"] .sort::after { content: " ↓"; }
    .filter { display: block; margin-top: 1rem; }
    .filter input { padding: .2rem .5rem; }
    .claim { line-height: 0; font-size: .7rem; }
    .claim a { padding: 0 .15rem; text-decoration-style: dotted; }
    summary { cursor: pointer; font-weight: 600; }
    .quote { margin: 1rem 0; padding: .5rem 1rem; border-left: 4px solid var(--accent); background: var(--soft); }
    .quote blockquote { margin: 0; }
    .quote p { margin: 0; overflow-wrap: anywhere; }
    .quote figcaption { font-size: .9rem; }
    .quote figcaption::before { content: "— "; }
    .table { overflow-x: auto; margin: 1rem 0; }
    table { border-collapse: collapse; width: 100%; font-size: .95rem; }
    caption { padding: .25rem 0; text-align: left; font-weight: 600; }
    th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
    thead th { background: var(--soft); }
    tbody th { font-weight: 400; }
    .n { text-align: right; font-variant-numeric: tabular-nums; }
    tfoot th, tfoot td { border-top: 2px solid var(--line); font-style: italic; }
    .h1 { background: rgba(var(--heat), .04); }
    .h2 { background: rgba(var(--heat), .08); }
    .h3 { background: rgba(var(--heat), .12); }
    .h4 { background: rgba(var(--heat), .16); }
    .h5 { background: rgba(var(--heat), .20); }
    .h6 { background: rgba(var(--heat), .24); }
    .h7 { background: rgba(var(--heat), .28); }
    .h8 { background: rgba(var(--heat), .32); }
    .h9 { background: rgba(var(--heat), .36); }
    .h10 { background: rgba(var(--heat), .40); }
    .bar { display: block; width: 100%; min-width: 4rem; height: .5rem; margin-top: .25rem; fill: var(--accent); }
    .bar .whole { fill: var(--line); }
    @page { size: A4; margin: 11mm 14mm 10mm; }
    @media print {
      :root, :root[data-theme] { color-scheme: light; --ink: #000; --paper: #fff; --soft: #f1f3f6; --line: #c4cad2; --accent: #0b5394; --heat: 11, 83, 148; font-size: 9.25pt; }
      body { max-width: none; padding: 0; line-height: 1.26; }
      header { padding: 0; }
      h1 { margin: 0 0 .5rem; font-size: 1.7rem; }
      h2 { margin: .6rem 0 .2rem; padding: 0; font-size: 1.25rem; }
      h3 { margin: .5rem 0 .1rem; font-size: 1.05rem; }
      p, ul, ol { margin: .25rem 0; }
      li, [aria-labelledby="kort"] li { margin: .1rem 0; }
      [aria-labelledby="kort"] { margin-top: .8rem; padding: .1rem 1rem; }
      .notice { padding: .3rem .6rem; }
      .quote { margin: .3rem 0; padding: .15rem .7rem; }
      .quote blockquote, .quote p { display: inline; }
      .quote figcaption { display: inline; font-size: inherit; }
      th, td { padding: .12rem .5rem; }
      .bar { display: inline-block; width: 60%; height: .5rem; margin: 0 0 0 .6rem; }
      [aria-labelledby="verantwoording"] p { font-size: .9rem; }
      .h1, .h2, .h3, .h4, .h5, .h6, .h7, .h8, .h9, .h10, .quote, thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      nav, .skip, .filter, .theme, details { display: none; }
      .sort { padding: 0; border: 0; background: none; }
      .sort::after { content: "" !important; }
      .claim a { text-decoration: none; }
      h2, h3, caption { break-after: avoid; }
      tr, .quote, .table { break-inside: avoid; }
      thead { display: table-row-group; }
      .table { overflow: visible; margin: .4rem 0; }
    }

    """
}
