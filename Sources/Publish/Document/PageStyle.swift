/// How the web page looks: legible on a phone, on a desk and on A4, by day and by night. Text and background differ at least 7 : 1.
enum PageStyle {
  static let css = """
    :root { color-scheme: light dark; --ink: #1a1d21; --paper: #fff; --soft: #f1f3f6; --line: #c4cad2; --accent: #0b5394; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8eaed; --paper: #16181b; --soft: #23272c; --line: #4a515a; --accent: #9cc9f5; }
    }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1rem; max-width: 52rem; font: 1rem/1.6 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
    h1, h2, h3 { line-height: 1.25; }
    h2 { margin-top: 2.5rem; padding-bottom: .25rem; border-bottom: 2px solid var(--line); }
    a { color: var(--accent); }
    a:focus-visible, .table:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; background: var(--paper); padding: .5rem; }
    .notice { padding: .75rem 1rem; border: 2px solid var(--accent); }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: .75rem 1rem; list-style: none; background: var(--soft); }
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
    .bar { display: block; width: 100%; min-width: 4rem; height: .5rem; margin-top: .25rem; fill: var(--accent); }
    .bar .whole { fill: var(--line); }
    @media print {
      body { max-width: none; padding: 0; font-size: 10pt; color: #000; background: #fff; }
      nav, .skip { display: none; }
      h2, h3 { break-after: avoid; }
      tr, .quote { break-inside: avoid; }
      .table { overflow: visible; }
    }

    """
}
