package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.pipeline.DrawnReturn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnsureNotesTest {
    private static List<String> doubted(String note) {
        return DrawnReturn.oneYear("""
                        | Sexual communication with a child 2024/25 | Offences |
                        | Female                                    | 40       |
                        | Male                                      | 12       |
                        | Gender not known                          | 3        |
                        | %s                                        |          |
                        """.formatted(note)).findings().stream()
                .filter(found -> found.startsWith("label-unknown"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The figure for male victims looks too low and is being rechecked.         | B3
            Female: this is a typing slip, the right figure will follow.              | B2
            Please do not rely on the number of male victims, which is still awaited. | B3
            """)
    void numbersWhoseLabelsItNamesAreAskedAbout(String note, String cell) {
        assertThat(doubted(note)).singleElement().asString().contains(cell);
    }

    @Test
    void whatBeginsByAdmittingAnErrorSpeaksOfTheWholeTable() {
        assertThat(DrawnMeanings.of("""
                        | Sexual communication with a child 2024/25 | Offences |
                        | Female                                    | 40       |
                        | Male                                      | 12       |
                        | Corrigendum: some lines are not our own.  |          |
                        """).values())
                .hasSize(2)
                .allSatisfy(said -> assertThat(said).startsWith("asked: the note at A4"));
    }

    @Test
    void aHeadingOverACorrectionSpeaksOfTheNumberThatThisCorrects() {
        assertThat(DrawnMeanings.of("""
                        | Sexual communication with a child 2024/25 | Female | Male |
                        | 11 and under                              | 63     | 24   |
                        | 12-15                                     | 213    | 67   |

                        | ERRATUM                                   |        |      |
                        | Females aged 12-15 should read 231 and not 213. |  |      |
                        """))
                .containsEntry("B2", "2024/25 female 0-11 all")
                .containsEntry("B3", "asked: the note at A6 says that it should be another number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you think that our answer is wrong you may ask for an internal review.",
                "Crimes recorded in error have been cancelled and are not counted.",
                "The number of female victims has been checked."
            })
    void whatNamesNoFigureAndWhatAdmitsNoErrorChangeNothing(String note) {
        assertThat(doubted(note)).isEmpty();
    }
}
