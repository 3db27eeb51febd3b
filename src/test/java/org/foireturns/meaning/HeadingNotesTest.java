package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingNotesTest {
    private static Map<String, String> withNote(String note) {
        return DrawnMeanings.of("""
                | Age, 2024/25 | Male | Female | Unknown |
                | 0-11         | 41   | 14     | 3       |
                | 12-15        | 151  | 36     | 14      |

                | NOTE |
                """.replace("NOTE", note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMPORTANT: the extract has the Male and Female headings the wrong way round.",
                "Please note that Male and Female have been swapped by the system.",
                "The male and female columns were transposed in the extract",
            })
    void theLabelsThatANoteNamesAreDoubted(String note) {
        assertThat(withNote(note))
                .containsEntry("D2", "2024/25 unknown 0-11 all")
                .hasEntrySatisfying("B2", said -> assertThat(said).startsWith("asked: the note at A5"))
                .hasEntrySatisfying("C3", said -> assertThat(said).startsWith("asked: the note at A5"));
    }

    @Test
    void oneThatNamesNoneSpeaksOfAll() {
        assertThat(withNote("The column headings are reversed, sorry").values())
                .allSatisfy(said -> assertThat(said).startsWith("asked: the note at A5"));
        assertThat(withNote("Male and female are as recorded by the officer"))
                .containsEntry("B2", "2024/25 male 0-11 all");
    }

    @Test
    void headingsOfAnEarlierAnswerAreNoneOfThese() {
        String table = """
                | Age, S.15A 2024/25 | Female | Male |
                | 12-15              | 30     | 9    |
                | 16-17              | 4      | 2    |

                """;
        assertThat(DrawnMeanings.of(
                                table + "| In our first response the male and female columns were transposed. | | |\n")
                        .get("B2"))
                .doesNotContain("headings");
        assertThat(DrawnMeanings.of(table + "| The male and female columns were transposed. | | |\n")
                        .get("B2"))
                .contains("headings");
    }
}
