// swift-tools-version: 6.2
import PackageDescription

/// What the benchmark needs beside `juara` itself: programs that do one thing within the process.
let package = Package(
  name: "benchmark",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "juara", path: "../..")],
  targets: [
    .executableTarget(
      name: "read-csv", dependencies: [.product(name: "JuaraCSV", package: "juara")]),
    .executableTarget(
      name: "time-boards",
      dependencies: [
        .product(name: "Juara", package: "juara"), .product(name: "JuaraStore", package: "juara"),
      ]),
    .executableTarget(
      name: "time-log",
      dependencies: [
        .product(name: "Juara", package: "juara"), .product(name: "JuaraStore", package: "juara"),
      ]),
  ]
)
