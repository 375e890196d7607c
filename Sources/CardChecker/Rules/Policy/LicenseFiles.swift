/// The files at the root of a repository that hold its licence.
enum LicenseFiles {
  /// The paths under which licences are found; few enough to be looked up with every card.
  static let paths: [RepositoryPath] =
    names.flatMap { name in endings.map { RepositoryPath(name + $0) } }
    + ["LICENSE-MIT", "LICENSE-APACHE", "LICENSE.TXT", "COPYING.LESSER"].map { RepositoryPath($0) }

  private static let names = [
    "LICENSE", "License", "license", "LICENCE", "Licence", "licence", "COPYING", "UNLICENSE",
  ]

  private static let endings = ["", ".md", ".txt", ".rst"]
}
