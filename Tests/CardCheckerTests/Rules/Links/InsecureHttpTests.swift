import Testing

@testable import CardChecker

@Suite struct InsecureHttpTests {
  @Test func linksAndImages() {
    expectFindings(
      InsecureHttp.self,
      """
      1️⃣[a](http://example.org) and
      2️⃣<HTTP://example.org/b>

      3️⃣![c](http://example.org/c.png)
      4️⃣<a href="http://example.org/d&amp;e">d</a>
      """)
  }

  @Test func silent() {
    expectFindings(
      InsecureHttp.self,
      """
      [a](https://example.org) [b](http://localhost:8888/tree) [c](http://127.0.0.1/) [d](http://[::1]:80/)
      [e](http://tracker/1) [f](http://192.168.0.1) [g](http://nas.local/) [h](http:/example.org) `http://example.org`
      [i](https://web.archive.org/web/http://example.org) <img src="http:c.png" alt="J">
      """)
  }
}
