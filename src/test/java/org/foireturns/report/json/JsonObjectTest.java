package org.foireturns.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonObjectTest {

    @Test
    void membersKeepTheirOrderAndTextsAreEscaped() {
        String json = new JsonObject()
                .text("z", "say \"hi\" \\ \n \u202E")
                .number("a", 7)
                .texts("none", List.of())
                .objects("some", List.of(new JsonObject().truth("yes", true)))
                .toString();

        assertThat(json).isEqualTo("""
                {
                  "z": "say \\"hi\\" \\\\ \\u000a \\u202e",
                  "a": 7,
                  "none": [],
                  "some": [
                    {
                      "yes": true
                    }
                  ]
                }""");
    }
}
