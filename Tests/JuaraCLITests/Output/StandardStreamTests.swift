import Foundation
import Testing

@testable import JuaraCLI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct StandardStreamTests {
  @Test func `a pipe gets its text when it is flushed`() throws {
    let pipe = try TestPipe()
    let stream = StandardStream(descriptor: pipe.writer)
    try stream.write("Nurʻaini\n")
    try stream.write("日本\n")
    #expect(pipe.read() == "")
    try stream.flush()
    try stream.flush()
    #expect(pipe.read() == "Nurʻaini\n日本\n")
    #expect(!stream.isTerminal)
    #expect(!stream.isClosed)
  }

  @Test func `a pipe gets its text when there is much of it`() throws {
    let pipe = try TestPipe()
    let stream = StandardStream(descriptor: pipe.writer)
    try stream.write(String(repeating: "a", count: 65_535))
    #expect(pipe.read() == "")
    try stream.write("b")
    #expect(pipe.read().utf8.count == 65_536)
  }

  @Test func `a terminal gets its text at once`() throws {
    let terminal = try PseudoTerminal(columns: 57)
    let stream = StandardStream(descriptor: terminal.descriptor)
    #expect(stream.isTerminal)
    #expect(stream.size(environment: [:])?.columns == 57)
    try stream.write("Siti\n")
    #expect(terminal.read() == "Siti\r\n")
  }

  @Test func `every byte is written to a pipe that is full at times`() throws {
    let pipe = try TestPipe()
    #expect(fcntl(pipe.writer, F_SETFL, O_NONBLOCK) == 0)
    let text = String(repeating: "0123456789abcdef", count: 1 << 16)
    let done = DispatchSemaphore(value: 0)
    let writing = Thread {
      let stream = StandardStream(descriptor: pipe.writer)
      try? stream.write(text)
      try? stream.flush()
      done.signal()
    }
    writing.start()
    var received: [UInt8] = []
    while received.count < text.utf8.count {
      received += pipe.readWaiting()
    }
    done.wait()
    #expect(received == Array(text.utf8))
  }

  @Test func `a reader that goes away is no failure`() throws {
    let writer = try abandonedPipe()
    defer { close(writer) }
    let stream = StandardStream(descriptor: writer)
    try withoutBrokenPipeSignal {
      try stream.write("Siti\n")
      #expect(!stream.isClosed)
      try stream.flush()
    }
    #expect(stream.isClosed)
    try stream.write("Rani\n")
    try stream.flush()
  }

  #if os(Linux)
    @Test func `a full disk is a failure that lasts`() throws {
      let full = open("/dev/full", O_WRONLY)
      defer { close(full) }
      let stream = StandardStream(descriptor: full)
      try stream.write("Siti\n")
      for _ in 1...2 {
        #expect(throws: WriteFailure(code: ENOSPC)) { try stream.flush() }
      }
      #expect(WriteFailure(code: ENOSPC).description == "No space left on device")
    }
  #endif

  /// Runs a body while this thread is spared SIGPIPE, as in a process that ignores it.
  private func withoutBrokenPipeSignal(_ body: () throws -> Void) rethrows {
    var signals = sigset_t()
    var before = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    defer {
      var pending = sigset_t()
      sigpending(&pending)
      var signal: Int32 = 0
      if sigismember(&pending, SIGPIPE) == 1 { sigwait(&signals, &signal) }
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    try body()
  }
}
