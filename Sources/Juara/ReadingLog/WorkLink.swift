/// The web address of something handed in, such as a post.
package struct WorkLink: Equatable, Sendable {
  /// With `https://`, where none was typed.
  package let address: String
  /// What two addresses of the same thing share.
  package let key: String

  /// Nil unless `typed` is one web address, with `https://` or a domain and a path:
  /// `instagram.com/p/C1x2y3/`.
  package init?(_ typed: String) {
    var trimmed = typed[...]
    while trimmed.first?.isWhitespace == true { trimmed.removeFirst() }
    while trimmed.last?.isWhitespace == true { trimmed.removeLast() }
    guard trimmed.unicodeScalars.allSatisfy({ $0.value > 0x20 && !Self.isUnseen($0) }) else {
      return nil
    }
    let scheme = ["http://", "https://"].first { trimmed.lowercased().hasPrefix($0) }
    let hasScheme = scheme != nil
    let rest = trimmed.dropFirst(scheme?.count ?? 0)
    let place = rest.prefix { !"/?#".contains($0) }
    let host = (place.split(separator: "@", omittingEmptySubsequences: false).last ?? "")
      .prefix { $0 != ":" }.lowercased()
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }),
      labels.last?.contains(where: \.isNumber) == false || hasScheme
    else { return nil }
    // A domain alone may be a file's name or the end of a sentence.
    if !hasScheme, place.contains("@") || rest.count == place.count { return nil }
    address = (scheme ?? "https://") + rest
    key = Self.key(host: host, rest: rest.dropFirst(place.count))
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x7F || 0x80...0x9F ~= scalar.value
      || [.format, .lineSeparator, .paragraphSeparator].contains(
        scalar.properties.generalCategory)
  }

  /// Additions by which platforms follow who passed an address on.
  private static let tracking: Set<Substring> = [
    "igsh", "igshid", "fbclid", "gclid", "mibextid", "si", "feature", "ref", "ref_src", "ref_url",
    "share_id", "is_from_webapp", "sender_device", "web_id", "_r", "_t", "img_index", "rdid",
  ]

  private static func key(host: String, rest: Substring) -> String {
    var host = host
    for prefix in ["www.", "m.", "mobile."] where host.hasPrefix(prefix) {
      host.removeFirst(prefix.count)
    }
    let path = rest.prefix { !"?#".contains($0) }
    var parts = path.split(separator: "/").map(String.init)
    let query = rest.dropFirst(path.count).prefix { $0 != "#" }.dropFirst()
    var fields = query.split(separator: "&").filter { field in
      let name = field.prefix { $0 != "=" }
      return !tracking.contains(name) && !name.hasPrefix("utm_")
    }.map(String.init)
    switch host {
    case "twitter.com", "x.com":
      host = "x.com"
      fields.removeAll { $0.hasPrefix("s=") || $0.hasPrefix("t=") }
    case "instagram.com":
      // One post stands under its author, as a reel and as a picture.
      if let kind = parts.firstIndex(where: { ["p", "reel", "reels", "tv"].contains($0) }),
        parts.indices.contains(kind + 1)
      {
        parts = ["p", parts[kind + 1]]
      }
    case "youtu.be" where !parts.isEmpty:
      host = "youtube.com"
      fields.append("v=\(parts[0])")
      parts = ["watch"]
    case "youtube.com" where parts.count > 1 && ["shorts", "live"].contains(parts[0]):
      fields.append("v=\(parts[1])")
      parts = ["watch"]
    default: break
    }
    return ([host] + parts).joined(separator: "/")
      + (fields.isEmpty ? "" : "?" + fields.sorted().joined(separator: "&"))
  }
}
