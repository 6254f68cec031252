// swift-tools-version: 6.2
import PackageDescription

// Functions that lend a `Span` of their memory say whose it is.
let lifetimes: [SwiftSetting] = [.enableExperimentalFeature("Lifetimes")]

// The targets stand in the order data flows; their dependencies are the diagram.
let package = Package(
  name: "dancu",
  targets: [
    // Plain values and facts.
    .target(name: "ByteText", swiftSettings: lifetimes),
    .target(name: "RegistryData"),
    .target(name: "ResidentModel", dependencies: ["ByteText"]),

    // Text of one cell to values; bytes of one file to cells; rows to pairs. None of these knows another.
    .target(name: "VietnameseText", dependencies: ["ByteText", "RegistryData", "ResidentModel"]),

    .testTarget(name: "ResidentModelTests", dependencies: ["ResidentModel", "ByteText"]),
    .testTarget(
      name: "VietnameseTextTests",
      dependencies: ["VietnameseText", "ByteText", "RegistryData", "ResidentModel"],
      exclude: ["Cases"]),
  ],
  swiftLanguageModes: [.v6]
)
