import Testing

@testable import CardChecker

@Suite struct LicenseTests {
  @Test(arguments: [
    ("MIT", "MIT"), ("mit", "MIT"), ("The MIT License (MIT)", "MIT"), ("MIT-0", "MIT-0"),
    ("Apache 2.0", "Apache-2.0"), ("Apache License, Version 2.0", "Apache-2.0"), ("apache-2.0", "Apache-2.0"),
    ("Apache v2", "Apache-2.0"), ("CC BY 4.0", "CC-BY-4.0"), ("cc-by-4.0", "CC-BY-4.0"),
    ("Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International", "CC-BY-NC-SA-4.0"),
    ("Creative Commons Attribution Non Commercial No Derivatives 4.0", "CC-BY-NC-ND-4.0"), ("CC0", "CC0-1.0"),
    ("GNU General Public License v3.0 or later", "GPL-3.0"), ("GPL-3.0-only", "GPL-3.0"), ("GPLv3", "GPL-3.0"),
    ("BSD 3-Clause \"New\" or \"Revised\" License", "BSD-3-Clause"), ("3-clause BSD", "BSD-3-Clause"),
    ("Mozilla Public License 2.0", "MPL-2.0"), ("The Unlicense", "Unlicense"),
  ])
  func names(name: String, identifier: String) {
    #expect(License(named: name)?.identifier == identifier)
  }

  @Test(arguments: ["", "BSD", "GPL", "CC BY", "Apache", "other", "MIT or Apache-2.0", "Commercial", "Ours 1.0"])
  func unclearNames(name: String) {
    #expect(License(named: name) == nil)
  }

  @Test(arguments: [
    ("https://opensource.org/licenses/MIT", "MIT"), ("http://www.opensource.org/license/mit/", "MIT"),
    ("https://opensource.org/licenses/mit-license.php", "MIT"), ("https://spdx.org/licenses/MIT.html#a", "MIT"),
    ("https://choosealicense.com/licenses/bsd-3-clause/", "BSD-3-Clause"),
    ("https://opensource.org/license/apache-2-0", "Apache-2.0"),
    ("https://www.apache.org/licenses/LICENSE-2.0.txt", "Apache-2.0"),
    ("https://creativecommons.org/licenses/by/4.0/deed.en", "CC-BY-4.0"),
    ("https://creativecommons.org/licenses/by-nc/3.0/us/", "CC-BY-NC-3.0"),
    ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"),
    ("https://www.gnu.org/licenses/gpl-3.0.en.html", "GPL-3.0"),
    ("https://www.gnu.org/licenses/old-licenses/gpl-2.0.txt", "GPL-2.0"),
    ("https://www.mozilla.org/en-US/MPL/2.0/", "MPL-2.0"), ("https://www.boost.org/LICENSE_1_0.txt", "BSL-1.0"),
    ("https://opendatacommons.org/licenses/odbl/1-0/", "ODbL-1.0"),
  ])
  func addresses(address: String, identifier: String) {
    #expect(License(address: address)?.identifier == identifier)
  }

  @Test(arguments: [
    "", "https://github.com/example/model/blob/main/LICENSE", "https://example.org/licenses/MIT",
    "https://creativecommons.org/licenses/", "https://opendatacommons.org/licenses", "https://www.gnu.org/licenses/",
  ])
  func unclearAddresses(address: String) {
    #expect(License(address: address) == nil)
  }

  @Test(arguments: [
    ("Copyright 2024 Ada\n\n\(mit)", ["MIT"]),
    ("                Apache License\n          Version 2.0, January 2004\n   http://www.apache.org/", ["Apache-2.0"]),
    ("GNU GENERAL PUBLIC LICENSE\n   Version 3, 29 June 2007", ["GPL-3.0"]),
    ("GNU LESSER GENERAL PUBLIC LICENSE\n   Version 3, 29 June 2007", ["LGPL-3.0"]),
    ("Attribution-NonCommercial 4.0 International\n\n===", ["CC-BY-NC-4.0"]),
    ("Creative Commons Attribution 4.0 International Public License", ["CC-BY-4.0"]),
    (bsd, ["BSD-2-Clause"]),
    ("\(bsd) \nNor may names be used to endorse or promote products derived from this software", ["BSD-3-Clause"]),
    ("Licensed under the Apache License, Version 2.0. Parts:\n\(mit)", ["Apache-2.0", "MIT"]),
    ("Commons Clause\n\(mit)", []), ("All rights reserved.", []), ("", []),
  ])
  func texts(text: String, identifiers: [String]) {
    #expect(License.all(inText: Array(text.utf8)) == Set(identifiers.map(License.init(identifier:))))
  }

  private static let mit = """
    Permission is hereby granted, free of charge, to any person obtaining a copy of it: the above copyright notice and
    this permission notice stay.
    """
  private static let bsd = """
    Redistribution and use in source and binary forms, with or without modification, are permitted provided that
    """
}
