import Testing

@testable import CardChecker

@Suite struct TemplateSyntaxLeftTests {
  @Test func jinja() {
    expectFindings(
      TemplateSyntaxLeft.self,
      """
      # Card of 1️⃣{{ model_name }}

      2️⃣{{ summary | default("", true) }} by 3️⃣{{author.name}}

      4️⃣{% if license %}
      MIT
      5️⃣{%- endif -%}

      6️⃣{# a note #}

      [Paper](7️⃣{{paper_url}}) and ![chart](8️⃣<{{ image }}>)
      """)
  }

  @Test func inHTML() {
    expectFindings(TemplateSyntaxLeft.self, "# Card\n\n<p align=center>\n1️⃣<img src=\"{{ logo }}\">\n</p>\n")
  }

  @Test func silent() {
    expectFindings(
      TemplateSyntaxLeft.self,
      """
      # Card {#card}

      `{{ name }}`, $x_{{i}}$, $\\text{{a}}$, {{BERT}}, { { a } }, {}, {{}}, {{ Two Words }}, ${{ cost }}$.

      @article{a, title = {{attention}}, note={{bert}}}

          {{ name }}

      ```jinja
      {% if a %}
      ```

      <!-- {{ name }} --> and {% 50 of them %} and {'a': {'b': 1}} and {{a}}.
      """)
  }
}
