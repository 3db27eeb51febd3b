package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysLeftOutTest {
    private static Map<String, String> table(String note) {
        return DrawnMeanings.of("""
                | Sexual communication with a child | 2023/24 | 2024/25 |
                | Female                            | 30      | 40      |
                | Snapchat                          | 20      | 10      |

                | %s |
                """.formatted(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Crimes from 3 February 2025 on are not in here: they sit in the new system.",
                "Crimes recorded after 2 February 2025 are not in these figures.",
                "March 2025 is missing.",
                "January to March 2025 are missing from the last column.",
                "Offences entered between 1 May 2024 and 30 June 2024 have not been captured.",
                "The crimes of February and March 2025 will follow.",
                "Our system went live on 14 November 2024; what was in the old one cannot be searched.",
            })
    void aYearOfWhichDaysAreNotCountedIsAskedAbout(String note) {
        Map<String, String> said = table(note);
        assertThat(said.get("C2")).startsWith("asked: the note at A5 says that not the whole of 2024/25 is in it");
        assertThat(said).containsEntry("B2", "2023/24 female all all");
    }

    @Test
    void whatWasNotRecordedByPlatformSpeaksOfPlatformsAlone() {
        assertThat(table("The platform was not captured between 1 May 2024 and 30 June 2024."))
                .containsEntry("C2", "2024/25 female all all");
    }

    @Test
    void aWholeYearLeftOutIsNoPartOfAnother() {
        assertThat(table("Crimes of 2022/23 are not included here."))
                .containsEntry("B2", "2023/24 female all all")
                .containsEntry("C2", "2024/25 female all all");
    }
}
