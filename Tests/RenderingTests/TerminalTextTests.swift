import Rendering
import Testing

/// Text from repositories must not drive the reader's terminal.
struct TerminalTextTests {
  @Test(arguments: [
    ("\u{1B}[2Jgone", "\\u{1b}[2Jgone"), ("a\rb\nc", "a\\u{d}b\\u{a}c"), ("\u{9B}31m", "\\u{9b}31m"),
    ("\u{202E}abc", "\\u{202e}abc"), ("Zoë 模型 🧬", "Zoë 模型 🧬"),
  ])
  func controlsAreShownNotObeyed(text: String, shown: String) {
    #expect(TerminalText.escaped(text) == shown)
  }
}
