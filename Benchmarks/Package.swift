// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "egenmakt-benchmarks",
  dependencies: [.package(name: "egenmakt", path: "..")],
  targets: [
    .executableTarget(
      name: "LawBench",
      dependencies: [.product(name: "Law", package: "egenmakt")],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
      ])
  ]
)
