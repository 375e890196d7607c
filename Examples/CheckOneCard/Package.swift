// swift-tools-version: 6.1

import PackageDescription

let package = Package(
  name: "CheckOneCard",
  dependencies: [.package(name: "card-audit", path: "../..")],
  targets: [
    .executableTarget(
      name: "CheckOneCard", dependencies: [.product(name: "CardChecker", package: "card-audit")])
  ],
  swiftLanguageModes: [.v6]
)
