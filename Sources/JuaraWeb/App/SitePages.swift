import Juara
import JuaraStore
import JuaraWebTemplates

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

enum StaticFiles {
  static let styleSheet = Array(WebTemplates.styleSheet.utf8)
  static let icon = Array(WebTemplates.icon.utf8)
  static let copyScript = Array(WebTemplates.copyScript.utf8)
  /// With what it is in the address, so that a browser never uses an old one.
  static let styleSheetPath = "/style.css?v=" + version(of: styleSheet)
  static let copyScriptPath = "/copy.js?v=" + version(of: copyScript)
  static let iconPath = "/icon.svg?v=" + version(of: icon)

  private static func version(of bytes: [UInt8]) -> String {
    EntityTag(of: bytes).text.filter { $0 != "\"" }
  }
}
