#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a descriptor for a test could not be had.
struct SystemFailure: Error {
  let code: Int32

  static func check(_ result: Int32) throws -> Int32 {
    if result < 0 { throw SystemFailure(code: errno) }
    return result
  }
}

/// A pipe whose ends close with it.
final class TestPipe: Sendable {
  let reader: Int32
  let writer: Int32

  init() throws {
    var ends: [Int32] = [0, 0]
    _ = try SystemFailure.check(pipe(&ends))
    (reader, writer) = (ends[0], ends[1])
  }

  deinit {
    close(reader)
    close(writer)
  }

  /// What can be read at once.
  func read() -> String {
    canRead(reader) ? String(decoding: readSome(reader), as: UTF8.self) : ""
  }

  /// What can be read once there is something.
  func readWaiting() -> [UInt8] {
    readSome(reader)
  }
}

/// A terminal that nobody looks at.
final class PseudoTerminal {
  let descriptor: Int32
  private let controller: Int32

  init(columns: UInt16) throws {
    var ends: (controller: Int32, terminal: Int32) = (0, 0)
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = try SystemFailure.check(openpty(&ends.controller, &ends.terminal, nil, nil, &size))
    (controller, descriptor) = ends
  }

  deinit {
    close(descriptor)
    close(controller)
  }

  /// What has appeared on it.
  func read() -> String {
    canRead(controller) ? String(decoding: readSome(controller), as: UTF8.self) : ""
  }
}

/// The writing end of a pipe that nobody reads any more.
func abandonedPipe() throws -> Int32 {
  var ends: [Int32] = [0, 0]
  _ = try SystemFailure.check(pipe(&ends))
  close(ends[0])
  return ends[1]
}

private func canRead(_ descriptor: Int32) -> Bool {
  var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  return poll(&waiting, 1, 0) == 1
}

private func readSome(_ descriptor: Int32) -> [UInt8] {
  [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
    count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
  }
}
