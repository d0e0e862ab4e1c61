// swift-tools-version: 6.2
import Foundation
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

// libFuzzer brings its own `main`, so an ordinary build must not see the fuzz targets.
let isFuzzing = ProcessInfo.processInfo.environment["EGENMAKT_FUZZ"] != nil

let package = Package(
  name: "egenmakt",
  products: [
    .library(name: "Law", targets: ["Law"]),
    .library(name: "CaseFile", targets: ["CaseFile"]),
    .executable(name: "egenmakt", targets: ["egenmakt"]),
    .executable(name: "lawprobe", targets: ["LawProbeTool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser.git", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams.git", from: "6.2.2"),
  ],
  targets: [
    .target(name: "Law", swiftSettings: strict + [.treatWarning("EmbeddedRestrictions", as: .error)]),
    // The same sources are compiled to WebAssembly by bin/wasm, with Sources/LawWasm.
    .target(
      name: "LawProbe", dependencies: ["Law"],
      swiftSettings: strict + [.treatWarning("EmbeddedRestrictions", as: .error)]),
    .executableTarget(name: "LawProbeTool", dependencies: ["LawProbe"], swiftSettings: strict),
    .target(
      name: "CaseFile", dependencies: ["Law", .product(name: "Yams", package: "Yams")], swiftSettings: strict),
    .executableTarget(
      name: "egenmakt",
      dependencies: ["Law", "CaseFile", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      resources: ["nytt-arende", "exempel-a", "exempel-b", "exempel-c", "exempel-d", "exempel-e", "exempel-f"].map {
        .embedInCode("Templates/\($0).yaml")
      },
      swiftSettings: strict),
    .testTarget(name: "LawTests", dependencies: ["Law"], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(name: "LawProbeTests", dependencies: ["LawProbe"], swiftSettings: strict),
    .testTarget(
      name: "CaseFileTests", dependencies: ["CaseFile", "Law"], resources: [.copy("Fixtures")], swiftSettings: strict),
    .testTarget(name: "EgenmaktTests", dependencies: ["egenmakt", "CaseFile", "Law"], swiftSettings: strict),
  ]
    + (isFuzzing
      ? [.executableTarget(name: "FuzzCaseFile", dependencies: ["CaseFile"], swiftSettings: strict)] : [])
)
