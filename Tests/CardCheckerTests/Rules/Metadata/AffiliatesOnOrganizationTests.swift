import Testing

@testable import CardChecker

@Suite struct AffiliatesOnOrganizationTests {
  @Test func organizations() {
    expectFindings(
      AffiliatesOnOrganization.self,
      metadata: FilledMetadata().replacing(
        "authors",
        with: """
          authors:
            - name: Institute
              type: organization
              affiliates:
                1️⃣- University
            - name: Unit
              type: organization
              affiliates: []
            - name: Ada
              type: individual
              affiliates: [Institute]
          """))
  }
}
