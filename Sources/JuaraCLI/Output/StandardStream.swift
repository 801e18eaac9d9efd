import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Output to a file or a pipe is buffered: call ``flush()`` before the process ends, on every path.
/// A reader that goes away, as `head` does, is no failure: what is written from then on is dropped.
final class StandardStream: Sendable {
  let isTerminal: Bool

  private struct State {
    var buffer: [UInt8] = []
    var isClosed = false
    var failure: WriteFailure?
  }

  private static let capacity = 1 << 16

  private let descriptor: Int32
  private let isBuffered: Bool
  private let state = Mutex(State())

  /// Make one for each descriptor, as each has its own buffer. Standard error and terminals are
  /// written to at once, so that their lines appear in order.
  init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = TerminalSize.isTerminal(descriptor)
    isBuffered = !isTerminal && descriptor != STDERR_FILENO
  }

  /// Whether the reader has gone away, so that a long listing may stop.
  var isClosed: Bool { state.withLock(\.isClosed) }

  func size(environment: [String: String]) -> TerminalSize? {
    TerminalSize(of: descriptor, environment: environment)
  }

  /// Writes text, with whatever escape sequences it has.
  func write(_ text: String) throws(WriteFailure) {
    try state.withLock { state throws(WriteFailure) in
      state.buffer += text.utf8
      if !isBuffered || state.buffer.count >= Self.capacity { try flush(&state) }
    }
  }

  /// Hands over what is still buffered.
  func flush() throws(WriteFailure) {
    try state.withLock { state throws(WriteFailure) in try flush(&state) }
  }

  private func flush(_ state: inout State) throws(WriteFailure) {
    defer { state.buffer.removeAll(keepingCapacity: true) }
    // After a failure nothing more is written: what follows a hole would be misread.
    if let failure = state.failure { throw failure }
    guard !state.isClosed else { return }
    let code = state.buffer.withUnsafeBytes { writeAll($0, to: descriptor) }
    switch code {
    case 0: break
    case EPIPE: state.isClosed = true
    default:
      let failure = WriteFailure(code: code)
      state.failure = failure
      throw failure
    }
  }
}

/// Why output could not be written, such as a full disk.
struct WriteFailure: Error, Equatable, CustomStringConvertible {
  let code: Int32

  var description: String { String(cString: strerror(code)) }
}

/// Writes every byte, however many calls it takes; returns 0, or the `errno` that stopped it.
private func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
    if count >= 0 {
      rest = rest.dropFirst(count)
      continue
    }
    switch errno {
    case EINTR: continue
    case EAGAIN:
      // Whoever shares the terminal or pipe may have made it non-blocking.
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&waiting, 1, -1)
    case let code: return code
    }
  }
  return 0
}
