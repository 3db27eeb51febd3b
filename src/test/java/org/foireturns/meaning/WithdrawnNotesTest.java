package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.pipeline.DrawnReturn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From end to end: of two replies the one stands that is not withdrawn. */
class WithdrawnNotesTest {
    private static List<String> read(String note) {
        String reply = """
                | Sexual communication with a child, 2017/18 |    |
                | Female                                     | %d |
                | Male                                       | %d |
                |                                            |    |
                | %s                                         |    |
                """;
        return DrawnReturn.sheets(
                        GridText.grid("Reply 1", reply.formatted(13, 3, note)),
                        GridText.grid("Reply 2", reply.formatted(32, 6, "Source: Niche")))
                .observations();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WITHDRAWN 17 June 2025. This was run on another code by mistake. Reply 2 takes its place.",
                "Do not use.",
                "This went out in error - it counted 23 crimes that were later cancelled. Please throw it away and use the other tab.",
                "These figures are withdrawn.",
                "Table withdrawn 3/6/2025",
            })
    void whatIsWithdrawnDoesNotStandAgainstTheOther(String note) {
        assertThat(read(note)).containsExactly("B2 2017/18 female 32", "B3 2017/18 male 6");
    }

    @Test
    void aHeadSpeaksOfItsColumnAlone() {
        assertThat(DrawnReturn.oneYear("""
                                | Sexual communication with a child, 2024/25 |                               |           |
                                |                                            | As sent on 12 May (withdrawn) | Corrected |
                                | Female                                     |                               | 249       |
                                | Male                                       |                               | 59        |
                                """).observations())
                .containsExactly("C3 2024/25 female 249", "C4 2024/25 male 59");
    }

    @Test
    void whatTheTableBelowReplacesEndsAtItsTitle() {
        assertThat(DrawnReturn.oneYear("""
                                | Sexual communication with a child (71/17)                               |        |      |
                                |                                                                         |        |      |
                                | Sent on 22 May - WITHDRAWN. Please use the table below instead.         |        |      |
                                | 2024/25                                                                 | Female | Male |
                                | 11 and under                                                            | 25     | 7    |
                                |                                                                         |        |      |
                                | Corrected table                                                         |        |      |
                                | 2024/25                                                                 | Female | Male |
                                | 11 and under                                                            | 29     | 8    |
                                """).observations())
                .containsExactly("B9 2024/25 female 0-11 29", "C9 2024/25 male 0-11 8");
    }

    @Test
    void onASheetWithoutTablesItIsTheAnswerToAQuestion() {
        assertThat(DrawnReturn.sheets(
                                GridText.grid(
                                        "Q2", "| Sexual communication with a child, 2017/18 | |\n| Female | 3 |\n"),
                                GridText.grid("Q4", "| Withdrawn by requester |\n"))
                        .observations())
                .containsExactly("B2 2017/18 female 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Source: Niche",
                "Our earlier reply was sent in error.",
                "The struck-out figures were issued in error and should not be used.",
                "Practice differs between forces and these figures should not be used to compare them.",
                "Two female victims have withdrawn their support.",
                "Our funding was withdrawn by the Home Office in 2019."
            })
    void otherwiseBothAreAskedAbout(String note) {
        assertThat(read(note)).isEmpty();
    }
}
