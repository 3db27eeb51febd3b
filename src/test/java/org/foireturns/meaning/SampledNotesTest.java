package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampledNotesTest {
    private static Map<String, String> with(String note) {
        return DrawnMeanings.of("""
                | Sexual communication with a child 2024/25 | Offences |
                | Female                                    | 400      |
                | Male                                      | 131      |

                | Platform                                  | Offences |
                | Snapchat                                  | 43       |
                | Kik                                       | 12       |
                | %s                                        |          |
                """.formatted(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We read a random sample of 100 of the 531 crimes; the figures above are for the sample and have not been scaled up.",
                "The platform figures are based on a sample of 100 crimes.",
            })
    void theTableThatItIsAboutIsAskedAbout(String note) {
        assertThat(with(note).get("B6")).startsWith("asked: the note at A8").contains("sample");
        assertThat(with(note)).containsEntry("B2", "2024/25 female all all");
    }

    @Test
    void aSampleOfSomethingElseChangesNothing() {
        assertThat(with("Officers have had training, of whom a dip sample was interviewed."))
                .containsEntry("B6", "2024/25 all all snapchat");
    }
}
