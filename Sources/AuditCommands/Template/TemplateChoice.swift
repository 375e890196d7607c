import CardChecker
import Fleet
import SystemPackage

/// The template that a user names: a built-in one, or a Markdown file.
struct TemplateChoice {
  let template: Template

  /// - Throws: `UsageError` where there is no such template.
  init(_ name: String, revision: String? = nil) throws {
    let named = Template.builtIn.filter { $0.name == name }
    if named.isEmpty {
      if revision != nil { throw UsageError("--revision is for built-in templates; \(name) is none") }
      template = try Self.read(name)
    } else if let revision {
      let fitting = named.filter { $0.isOf(revision: revision) }
      guard let last = fitting.last else { throw UsageError("the template \(name) has no revision \(revision)") }
      template = revision == last.revision?.split(separator: "-").first.map(String.init) ? fitting[0] : last
    } else {
      template = named[named.count - 1]
    }
  }

  private static func read(_ path: String) throws -> Template {
    let file = FilePath(path)
    let bytes: [UInt8]
    do {
      bytes = try RegularFile.read(file)
    } catch Errno.noSuchFileOrDirectory {
      throw UsageError("no template is named \(path), and no file; audit template --list shows the built-in ones")
    } catch {
      throw DiskCardError(file, "\(error)")
    }
    guard let markdown = String(validating: bytes, as: UTF8.self) else { throw DiskCardError(file, "not UTF-8") }
    do {
      return try Template(name: file.stem ?? path, markdown: markdown)
    } catch {
      throw DiskCardError(file, "\(error)")
    }
  }
}
