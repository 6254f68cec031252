import Crypto

/// The report's one style sheet, and the policy under which a browser applies it and loads nothing else.
enum ReportStyle {
  static var contentSecurityPolicy: String {
    "default-src 'none'; style-src 'sha256-\(digest)'; base-uri 'none'; form-action 'none'"
  }

  /// SHA-256 of the sheet's bytes, as the policy wants it.
  static var digest: String { Base64.text(SHA256.hash(data: Array("\(sheet)".utf8))) }

  static let sheet: StaticString = """

    :root { --ink: #16212c; --soft: #56646f; --line: #d5dce2; --back: #f4f6f8; --main: #14508c; --second: #c05a12;
      --good: #1c6e3d; --warn: #9a5b00; --bad: #a8201a; }
    * { box-sizing: border-box; }
    html { color-scheme: light; -webkit-text-size-adjust: 100%; }
    body { margin: 0 auto; padding: 1.5rem 1.25rem 3rem; max-width: 62rem; color: var(--ink); background: #fff;
      font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; }
    h1 { margin: .1em 0; font-size: 1.9rem; line-height: 1.2; overflow-wrap: anywhere; }
    h2 { margin: 2.75rem 0 .75rem; padding-top: .5rem; font-size: 1.35rem; border-top: 3px solid var(--main); }
    h3 { margin: 1.75rem 0 .5rem; font-size: 1.05rem; }
    p { margin: .5em 0; max-width: 46rem; }
    header .kind { color: var(--main); font-weight: 600; }
    header p, .note, figcaption, footer { color: var(--soft); }
    .note, footer { font-size: .9rem; }
    nav ol { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: 1rem 0; padding: .75rem 0 .75rem 1.5rem;
      border-block: 1px solid var(--line); font-size: .95rem; }
    nav li { margin-left: .6rem; }
    a { color: var(--main); }
    .verdict { padding: .9rem 1.1rem; border-left: 6px solid; background: var(--back); font-size: 1.1rem; }
    .verdict.good { border-color: var(--good); } .verdict.warn { border-color: var(--warn); }
    .verdict.bad { border-color: var(--bad); }
    .good b, b.good { color: var(--good); } .warn b, b.warn { color: var(--warn); } .bad b, b.bad { color: var(--bad); }
    dl.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1rem 0; }
    dl.tiles div { padding: .7rem .9rem; border: 1px solid var(--line); border-radius: .4rem; }
    dl.tiles dt { color: var(--soft); font-size: .88rem; line-height: 1.3; }
    dl.tiles dd { margin: .15rem 0 0; font-size: 1.55rem; font-weight: 650; font-variant-numeric: tabular-nums; }
    dl.words dt { margin-top: .7rem; font-weight: 600; } dl.words dd { margin: 0; max-width: 46rem; overflow-wrap: break-word; }
    .scroll { overflow-x: auto; margin: .75rem 0; }
    table { border-collapse: collapse; width: 100%; font-size: .92rem; }
    caption { text-align: left; padding: .3rem 0; color: var(--soft); font-size: .9rem; }
    th, td { padding: .32rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
    thead th { border-bottom: 2px solid var(--soft); vertical-align: bottom; font-size: .88rem; line-height: 1.25; }
    tbody th { font-weight: 400; min-width: 9rem; }
    .figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
    thead .figure { white-space: normal; }
    .mark { white-space: nowrap; } td.mark { color: var(--soft); font-size: .86rem; }
    .total th, .total td { font-weight: 650; background: var(--back); }
    td svg.bar { display: block; width: 100%; min-width: 6rem; height: 1rem; margin-top: .25rem; }
    figure { margin: 1.25rem 0; }
    figure > svg { display: block; width: 100%; max-width: 38rem; height: auto; margin: .5rem 0; }
    svg text { font: 10px system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif; fill: var(--ink); }
    svg .soft { fill: var(--soft); } svg .end { text-anchor: end; } svg .middle { text-anchor: middle; }
    .a { fill: var(--main); } .b { fill: var(--second); } .c { fill: #8a979f; } .rule { stroke: var(--soft); stroke-width: .7; }
    .cut { stroke: var(--bad); stroke-width: 1.2; stroke-dasharray: 4 3; } .grid { stroke: var(--line); stroke-width: .7; }
    summary { cursor: pointer; color: var(--main); font-size: .92rem; }
    ul { padding-left: 1.2rem; } li { margin: .2rem 0; }
    @media (max-width: 34rem) {
      body { padding: 1rem .85rem 2rem; }
      h1 { font-size: 1.5rem; }
      nav ol { display: block; }
      dl.tiles { grid-template-columns: 1fr 1fr; }
      dl.tiles dd { font-size: 1.25rem; }
      tbody th { min-width: 6.5rem; }
      .code { display: none; }
      td svg.bar { min-width: 2.5rem; }
      th, td { padding: .3rem .4rem; }
      td.words { min-width: 6.5rem; } td.words:has(svg) { min-width: 3rem; }
      caption { max-width: calc(100vw - 1.7rem); }
    }
    @page { size: A4; margin: 16mm 14mm; }
    @media print {
      body { max-width: none; padding: 0; font-size: 10.5pt; }
      h2, h3, h2 + p, h3 + p, caption { break-after: avoid; }
      figcaption { break-after: avoid; }
      svg, tr, .verdict, dl.tiles div { break-inside: avoid; }
      nav, summary, .screen { display: none; }
      details::details-content { content-visibility: visible; }
      .scroll { overflow: visible; }
      figure > svg { max-width: 11cm; }
      table, caption, thead th, td.mark { font-size: 8.5pt; }
      th, td { padding: .16rem .4rem; }
      h2 { margin-top: 1.5rem; }
      dl.tiles { grid-template-columns: repeat(6, 1fr); gap: .4rem; }
      dl.tiles dd { font-size: 14pt; }
      tbody tr:first-child { break-before: avoid; }
      thead { break-inside: avoid; break-after: avoid; display: table-header-group; }
      a { color: inherit; text-decoration: none; }
      * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    }

    """
}

/// Base64 with padding (RFC 4648, section 4).
enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    var (bits, count) = (0, 0)
    for byte in bytes {
      (bits, count) = (bits << 8 | Int(byte), count + 8)
      while count >= 6 {
        count -= 6
        text.append(alphabet[bits >> count & 63])
      }
      bits &= 0x3f
    }
    if count > 0 { text.append(alphabet[bits << (6 - count) & 63]) }
    return text + String(repeating: "=", count: (4 - text.count % 4) % 4)
  }
}
