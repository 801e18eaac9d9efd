import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An answer as it came over the network.
struct RawAnswer {
  let status: Int
  let headers: [(name: String, value: String)]
  let body: String

  subscript(name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }

  /// What a browser would send back.
  var cookies: [String] {
    headers.filter { $0.name.lowercased() == "set-cookie" }
      .map { String($0.value.prefix { $0 != ";" }) }
  }

  /// The value of a hidden or typed field of a form.
  func field(_ name: String) -> String? {
    guard let start = body.range(of: "name=\"\(name)\" value=\"") else { return nil }
    return String(body[start.upperBound...].prefix { $0 != "\"" })
  }
}

/// Speaks HTTP/1.1 with nothing added, so that each header is one that the test wrote.
enum RawClient {
  struct Failure: Error {
    let code: Int32
  }

  /// On a thread of its own: to wait for the answer would keep the server from giving it.
  /// - Parameter pause: After how many microseconds each further byte is sent until the connection ends; nil
  ///   for none.
  static func ask(_ bytes: String, port: Int, pause: UInt32? = nil) async throws -> RawAnswer {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread {
        continuation.resume(with: Result { try exchange(bytes, port: port, pause: pause) })
      }
    }
  }

  private static func exchange(_ bytes: String, port: Int, pause: UInt32?) throws -> RawAnswer {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    defer { close(descriptor) }
    var limit = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { throw Failure(code: errno) }
    var rest = Array(bytes.utf8)[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes {
        send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard sent > 0 else { break }
      rest = rest.dropFirst(sent)
    }
    while let pause {
      usleep(pause)
      var (byte, sent, waiting): (UInt8, Int, UInt8) = (0x61, 0, 0)
      sent = send(descriptor, &byte, 1, Int32(MSG_NOSIGNAL))
      if sent < 1 || recv(descriptor, &waiting, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT)) >= 0 {
        break
      }
    }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      answer += buffer[..<count]
    }
    return parsed(answer)
  }

  private static func parsed(_ bytes: [UInt8]) -> RawAnswer {
    let text = String(decoding: bytes, as: UTF8.self)
    let parts = text.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    let lines = (parts.first ?? "").split(separator: "\r\n")
    let headers = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (
        String(line[..<colon]),
        String(line[line.index(after: colon)...].drop { $0 == " " })
      )
    }
    let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return RawAnswer(
      status: status, headers: headers, body: parts.count > 1 ? String(parts[1]) : "")
  }
}
