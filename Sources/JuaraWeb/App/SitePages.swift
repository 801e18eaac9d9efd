extension Routes {
  /// What is of the site itself.
  func addSitePages() {
    get("health") { _ in
      Reply(type: "text/plain; charset=utf-8", body: Array("ok\n".utf8), caching: .never)
    }
    get("style.css") { _ in
      Reply(type: "text/css; charset=utf-8", body: StaticFiles.styleSheet, caching: .forever)
    }
    get("icon.svg") { _ in
      Reply(
        type: "image/svg+xml; charset=utf-8", body: StaticFiles.icon, caching: .forever)
    }
    get("copy.js") { _ in
      Reply(
        type: "text/javascript; charset=utf-8", body: StaticFiles.copyScript, caching: .forever)
    }
    get("robots.txt") { _ in
      Reply(
        type: "text/plain; charset=utf-8",
        body: Array("User-agent: *\nDisallow: /me\nDisallow: /staff\n".utf8), caching: .whileSame)
    }
  }
}
