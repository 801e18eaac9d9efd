// swift-tools-version: 6.2
import PackageDescription

/// What the benchmark needs beside `juara` itself: a program that only reads a CSV file.
let package = Package(
  name: "benchmark",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "juara", path: "../..")],
  targets: [
    .executableTarget(
      name: "read-csv", dependencies: [.product(name: "JuaraCSV", package: "juara")])
  ]
)
