// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "card-audit",
  products: [
    .library(name: "CardChecker", targets: ["CardChecker"]),
    .executable(name: "audit", targets: ["audit"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.11.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
  ],
  targets: [
    // Not linked: libgit2 is loaded where objects are read.
    .systemLibrary(name: "CGit2", providers: [.apt(["libgit2-dev"])]),
    // Linked whole, since a program starts the later the more libraries it has to find.
    .systemLibrary(name: "CCMarkGFM", providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CDeflate", providers: [.apt(["libdeflate-dev"])]),
    .systemLibrary(name: "CNettle", providers: [.apt(["nettle-dev"])]),
    .systemLibrary(name: "CProcess"),

    .target(name: "CGit2Loader", dependencies: ["CGit2"]),
    .target(
      name: "Git",
      dependencies: [
        "CDeflate", "CGit2", "CGit2Loader", "CNettle",
        .product(name: "HeapModule", package: "swift-collections"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),
    .target(
      name: "CardChecker",
      dependencies: ["CCMarkGFM", "CNettle", .product(name: "Yams", package: "Yams")],
      resources: [
        .embedInCode("Template/BuiltIn/huggingface.md"),
        .embedInCode("Template/BuiltIn/mitchell.md"),
        .embedInCode("Template/BuiltIn/model-card-1.md"),
        .embedInCode("Template/BuiltIn/model-card-2.md"),
        .embedInCode("Template/BuiltIn/model-card-3.md"),
        .embedInCode("Template/BuiltIn/model-card-4.md"),
      ]),
    .target(
      name: "CardHistory",
      dependencies: [
        "CProcess", "Git", "CardChecker",
        .product(name: "HeapModule", package: "swift-collections"),
      ]),
    .target(
      name: "Records",
      dependencies: ["CardHistory", .product(name: "SystemPackage", package: "swift-system")]),
    .target(
      name: "Fleet",
      dependencies: [
        "Records",
        .product(name: "HeapModule", package: "swift-collections"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "Yams", package: "Yams"),
      ]),
    .target(name: "Rendering", dependencies: ["Records"]),
    .target(
      name: "AuditCommands",
      dependencies: [
        "Fleet", "Rendering",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      resources: [.embedInCode("Demo/Repositories")]),
    .executableTarget(name: "audit", dependencies: ["AuditCommands"]),

    .executableTarget(
      name: "in-process",
      dependencies: ["CCMarkGFM", "Fleet", .product(name: "SystemPackage", package: "swift-system")],
      path: "Benchmarks/InProcess"),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "GitTests", dependencies: ["Git", "TestSupport"]),
    .testTarget(
      name: "CardCheckerTests", dependencies: ["CardChecker", "TestSupport"],
      exclude: ["Mutations/Cards", "Mutations/mutations.yaml"]),
    .testTarget(name: "CardHistoryTests", dependencies: ["CardHistory", "TestSupport"]),
    .testTarget(name: "RecordsTests", dependencies: ["Records", "TestSupport"]),
    .testTarget(name: "FleetTests", dependencies: ["Fleet", "TestSupport"]),
    .testTarget(name: "RenderingTests", dependencies: ["Rendering", "TestSupport"]),
    .testTarget(name: "AuditCommandsTests", dependencies: ["AuditCommands", "TestSupport", "audit"]),
  ],
  swiftLanguageModes: [.v6]
)
