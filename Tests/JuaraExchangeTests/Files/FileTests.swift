import Foundation
import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

@Suite struct InputFileTests {
  @Test func `a file knows its name and size`() throws {
    let folder = try Folder()
    let file = try InputFile(path: try folder.write("Nama\nSiti\n".utf8, to: "peserta.csv"))
    #expect(file.name == "peserta.csv")
    #expect(file.size == 10)
  }

  @Test func `what is not there, or is a folder, is refused`() throws {
    let folder = try Folder()
    #expect(throws: FileProblem.isFolder(path: folder.path)) { try InputFile(path: folder.path) }
    for path in [folder.path + "/tiada.csv", ""] {
      #expect(throws: FileProblem.missing(path: path)) { try InputFile(path: path) }
    }
  }

  @Test(.disabled(if: geteuid() == 0, "root may read everything"))
  func `a file that may not be read is refused`() throws {
    let folder = try Folder()
    let path = try folder.write("Nama\n".utf8, to: "rahasia.csv")
    #expect(chmod(path, 0) == 0)
    #expect(throws: FileProblem.noPermission(path: path)) { try InputFile(path: path) }
  }

  @Test func `no bytes at all are an empty file`() throws {
    let folder = try Folder()
    let file = try InputFile(path: try folder.write([], to: "kosong.csv"))
    #expect(throws: FileProblem.empty) { try Reading.registrations(file) }
  }

  @Test func `a pipe is read as often as a file`() throws {
    let pipe = Pipe()
    let text = "Nama,Sekolah\n" + (1...300).map { "Siti \($0),SMPN 1\n" }.joined()
    pipe.fileHandleForWriting.write(Data(text.utf8))
    try pipe.fileHandleForWriting.close()
    let file = try InputFile(pipe: pipe.fileHandleForReading.fileDescriptor)
    #expect(file.name == "-")
    #expect(file.size == text.utf8.count)
    for _ in 1...2 { #expect(try Reading.registrations(file).drafts.count == 300) }
  }

  @Test func `a pipe with a name is read like one without`() throws {
    let folder = try Folder()
    let path = folder.path + "/pipa"
    #expect(mkfifo(path, 0o600) == 0)
    let writer = Thread {
      FileHandle(forWritingAtPath: path)?.write(Data("Nama,Sekolah\nSiti,SMPN 1\n".utf8))
    }
    writer.start()
    let file = try InputFile(path: path)
    #expect(file.name == "pipa")
    #expect(try Reading.registrations(file).drafts.count == 1)
  }

  @Test func `a device that never ends is refused before it fills the disk`() {
    #expect(throws: FileProblem.tooLarge(name: "/dev/zero", limit: 1 << 20)) {
      try InputFile(path: "/dev/zero", keeping: 1 << 20)
    }
  }

  @Test func `a folder behind a descriptor is refused`() throws {
    let folder = try Folder()
    let descriptor = open(folder.path, O_RDONLY)
    defer { close(descriptor) }
    #expect(throws: FileProblem.isFolder(path: "-")) { try InputFile(pipe: descriptor) }
  }

  @Test func `a file is the one that was opened, even when another takes its name`() throws {
    let folder = try Folder()
    let path = try folder.write("Nama,Sekolah\nSiti,SMPN 1\n".utf8, to: "a.csv")
    let file = try InputFile(path: path)
    try FileManager.default.removeItem(atPath: path)
    _ = try folder.write("bukan CSV".utf8, to: "a.csv")
    #expect(try Reading.registrations(file).drafts.map(\.person.name.text) == ["Siti"])
  }
}

@Suite struct OutputFileTests {
  @Test func `a finished file stands in its place, alone`() throws {
    let folder = try Folder()
    let file = try OutputFile(path: folder.path + "/a.csv")
    try file.write(Array("satu\n".utf8))
    try file.write(Array("dua\n".utf8))
    #expect(!folder.names.contains("a.csv"))
    try file.close()
    #expect(folder.names == ["a.csv"])
    #expect(try folder.read("a.csv") == "satu\ndua\n")
  }

  @Test func `a file that is not finished leaves what was there, and nothing else`() throws {
    let folder = try Folder()
    _ = try folder.write("lama".utf8, to: "a.csv")
    func begin() throws {
      let file = try OutputFile(path: folder.path + "/a.csv")
      try file.write(Array("baru".utf8))
      #expect(folder.names.count == 2)
    }
    try begin()
    #expect(folder.names == ["a.csv"])
    #expect(try folder.read("a.csv") == "lama")
  }

  @Test func `a finished file takes the place of the one before, and its permissions`() throws {
    let folder = try Folder()
    let path = try folder.write("lama".utf8, to: "a.csv")
    #expect(chmod(path, 0o600) == 0)
    let file = try OutputFile(path: path)
    try file.write(Array("baru".utf8))
    try file.close()
    #expect(try folder.read("a.csv") == "baru")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `a link stays a link`() throws {
    let folder = try Folder()
    let path = try folder.write("lama".utf8, to: "a.csv")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/b.csv", withDestinationPath: path)
    let file = try OutputFile(path: folder.path + "/b.csv")
    try file.write(Array("baru".utf8))
    try file.close()
    #expect(try folder.read("a.csv") == "baru")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/b.csv") == path)
  }

  @Test func `a file whose place is gone is refused by what the system found`() throws {
    let folder = try Folder()
    let inner = folder.path + "/dalam"
    let refusal = FileProblem.notWritable(path: inner + "/a.csv", .noFolder)
    #expect(throws: refusal) { try OutputFile(path: inner + "/a.csv") }
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: false)
    let file = try OutputFile(path: inner + "/a.csv")
    try FileManager.default.removeItem(atPath: inner)
    #expect(throws: refusal) { try file.close() }
    #expect(folder.names.isEmpty)
  }

  @Test func `a folder is refused`() throws {
    let folder = try Folder()
    #expect(throws: FileProblem.isFolder(path: folder.path)) { try OutputFile(path: folder.path) }
  }

  @Test func `a device is written to and never replaced`() throws {
    let file = try OutputFile(path: "/dev/null")
    try file.write(Array("x".utf8))
    try file.close()
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(type as? FileAttributeType == .typeCharacterSpecial)
  }

  #if os(Linux)
    @Test func `a file that cannot be read to its end is told by what the system found`() throws {
      // A process has nothing at its first address.
      #expect(throws: FileProblem.notReadable(path: "/proc/self/mem", .faulty)) {
        try InputFile(path: "/proc/self/mem")
      }
    }

    @Test func `a full disk is told from other faults`() throws {
      let file = try OutputFile(path: "/dev/full")
      let refusal = FileProblem.notWritable(path: "/dev/full", .full)
      #expect(throws: refusal) { try file.write(Array("x".utf8)) }
    }
  #endif
}
