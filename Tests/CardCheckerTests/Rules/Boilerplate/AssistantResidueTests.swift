import Testing

@testable import CardChecker

@Suite struct AssistantResidueTests {
  @Test func speaksOfItself() {
    expectFindings(
      AssistantResidue.self,
      """
      # Counter

      1️⃣Certainly! Here is the card:

      It counts cells. 2️⃣As an AI language model, I cannot measure it.

      - 3️⃣I cannot browse the repository
      - It was trained until 4️⃣my knowledge cutoff
      - 5️⃣I don’t have access to your data.

      6️⃣Let me know if you'd like me to add more.
      """)
  }

  @Test func speaksOfWhatItWasGiven() {
    expectFindings(
      AssistantResidue.self,
      """
      # Counter

      1️⃣Based on the information you provided, it counts cells.

      2️⃣Based on the provided references, it counts cells. The size is 3️⃣not mentioned in the provided references.

      4️⃣The provided references do not say more.
      """)
  }

  @Test func silentOnLanguageModels() {
    expectFindings(
      AssistantResidue.self,
      """
      # Talker

      As a language model, GPT-2 makes things up. As an AI language model, Talker has no opinions.
      Asked for news it says "I cannot browse the web" or “As an AI language model, I don't know”.
      It answers based on the information you provided. If a fact is not mentioned in the provided context, it says so.

      > As an AI language model, I cannot do that.

          I cannot browse the web.

      User: who are you? Assistant: As an AI language model, I am nobody.

      | Answer |
      | - |
      | I cannot browse the web. |

      ## Example outputs

      As an AI language model, I cannot do that. `Certainly! Here is one.`
      """)
  }

  @Test func silentOnAuthors() {
    expectFindings(
      AssistantResidue.self,
      "# Card\n\nI trained it, and I do not have access to more data. Here is the model card. Certainly, it is small.\n"
    )
  }
}
