import Glibc
import Testing

@testable import CleaningPipeline

/// Files of the tree that tests hold against the program.
enum Repository {
  /// The path of a file, from the tree's root.
  static func path(_ name: String) -> String {
    // This file stands three folders below the root.
    let parts = #filePath.split(separator: "/").dropLast(4)
    return "/" + parts.joined(separator: "/") + "/" + name
  }

  static func text(_ name: String) throws -> String { try SmallFile.read(path(name)) }

  static let pipelines = ["commune-quota", "two-residences", "ci-samples"].map { "pipelines/\($0).yaml" }

  /// Expects a page that is made from the program to be as the program has it now. With `UPDATE_GOLDEN` the page is
  /// rewritten and the test still fails, so that the change is read in a diff.
  static func expect(_ name: String, toBe page: String) throws {
    let written = (try? text(name)) ?? ""
    if written != page, getenv("UPDATE_GOLDEN") != nil {
      let descriptor = open(path(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
      let bytes = Array(page.utf8)
      #expect(write(descriptor, bytes, bytes.count) == bytes.count)
      close(descriptor)
    }
    #expect(written == page, "UPDATE_GOLDEN=1 swift test rewrites \(name)")
  }
}
