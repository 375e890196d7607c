/// The template that a policy names: a built-in one, or a Markdown file.
struct TemplateChoice {
  let name: String?
  let own: OwnTemplate?
  let revision: String?

  init(_ section: SettingsSection, load: PolicyFile.Loader) throws(SettingsError) {
    let text = try section.text("template")
    let isFile = text.map { $0.hasSuffix(".md") || $0.contains("/") } ?? false
    own = isFile ? try text.map { path throws(SettingsError) in try Self.own(path, section, load: load) } : nil
    name = isFile ? nil : text
    if let name, !Self.names.contains(name) { throw section.place(of: "template").error(Self.unknown(name)) }
    revision = try section.text("revision").map { text throws(SettingsError) in
      try Self.revision(text, section, isOwn: isFile)
    }
  }

  private static let names = Set(Template.builtIn.map(\.name)).sorted()

  private static func own(
    _ path: String, _ section: SettingsSection, load: PolicyFile.Loader
  ) throws(SettingsError) -> OwnTemplate {
    let place = section.place(of: "template")
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let name = file.hasSuffix(".md") ? String(file.dropLast(3)) : file
    if names.contains(name) { throw place.error("a built-in template is named \(name); give the file another name") }
    do {
      guard let markdown = String(validating: try load(path), as: UTF8.self) else {
        throw TemplateError.unreadable(.notUTF8(line: 1))
      }
      return try OwnTemplate(name: name, markdown: markdown)
    } catch {
      throw place.error("\(path): \(error)")
    }
  }

  private static func unknown(_ name: String) -> String {
    let hint = EditDistance.nearest(to: name, among: names).map { "did you mean \($0)?" }
    return "no built-in template is named \(name); " + (hint ?? "the name of a file ends in .md")
  }

  /// Revisions that cannot be told apart go by one name, such as `2-3`.
  private static func revision(
    _ text: String, _ section: SettingsSection, isOwn: Bool
  ) throws(SettingsError) -> String {
    let place = section.place(of: "revision")
    if isOwn { throw place.error("revision goes with a built-in template; a file has none") }
    let revisions = Template.builtIn.compactMap(\.revision)
    let match = revisions.first { $0 == text || $0.split(separator: "-").contains { $0 == text } }
    guard let match else {
      let known = Set(revisions).sorted().joined(separator: ", ")
      throw place.error("no template has a revision \(text); there are \(known)")
    }
    return match
  }
}
