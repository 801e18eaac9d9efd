extension LeaderboardPage {
  /// Type to read from a distance, dark if the reader's screen is; an A4 sheet for each division. The page of
  /// winners has it too.
  static let template = """
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'none'; style-src 'unsafe-inline'"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <title>{{title}}</title>
    <style>
    :root { --ink: #16202c; --soft: #536070; --line: #d4dae1; --ground: #fff;
      --first: #fff3cd; --note: #e8f0fb; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #eef2f6; --soft: #a7b3c0; --line: #37424f; --ground: #12181f;
        --first: #3d3413; --note: #1c2b40; }
    }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: clamp(12px, 3vw, 48px); max-width: 1400px;
      background: var(--ground); color: var(--ink);
      font-family: system-ui, sans-serif; font-size: clamp(18px, 1.9vw, 34px); line-height: 1.3; }
    h1 { font-size: 1.7em; line-height: 1.15; margin: 0.1em 0 0.2em; overflow-wrap: anywhere; }
    h2 { font-size: 1.25em; margin: 1.2em 0 0.3em; overflow-wrap: anywhere; }
    p { margin: 0.2em 0; }
    .soft { color: var(--soft); font-size: 0.8em; }
    .note { background: var(--note); border-left: 0.25em solid #3b7ddd; padding: 0.5em 0.8em;
      margin: 0.8em 0; }
    table { width: 100%; border-collapse: collapse; }
    th, td { padding: 0.35em 0.4em; border-bottom: 1px solid var(--line);
      vertical-align: baseline; }
    th { text-align: left; color: var(--soft); font-weight: normal; font-size: 0.75em;
      padding: 0.45em 0.53em; }
    .rank { width: 4.2em; white-space: nowrap; font-variant-numeric: tabular-nums; }
    td.rank, td.award { font-weight: bold; }
    .award { width: 32%; overflow-wrap: anywhere; }
    .rank small { color: var(--soft); font-weight: normal; }
    .name { overflow-wrap: anywhere; }
    .name small { display: block; color: var(--soft); font-size: 0.7em; }
    .points { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    .first td { background: var(--first); }
    @page { size: A4 portrait; margin: 15mm; }
    @media print {
      :root { --ink: #000; --soft: #444; --line: #999; --ground: #fff;
        --first: #fff; --note: #fff; }
      body { max-width: none; padding: 0; font-size: 13pt; }
      .first td { font-weight: bold; }
      section { break-before: page; }
      section:first-of-type { break-before: auto; }
      thead { display: table-header-group; }
      tr { break-inside: avoid; }
    }
    </style>
    </head>
    <body>
    <header>
    <p class="soft">{{library}}</p>
    <h1>{{heading}}</h1>
    <p class="soft">{{time}}</p>
    {{notice}}
    </header>
    <main>
    {{boards}}
    </main>
    <footer>
    <p class="soft">{{footer}}</p>
    </footer>
    </body>
    </html>
    """
}
