package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.pipeline.DrawnReturn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From end to end: two numbers in a cell of which the second is not what was asked. */
class SecondNumbersToldTest {
    private static String[] read(String title, String note) {
        return drawn(title, note).observations().toArray(String[]::new);
    }

    private static DrawnReturn drawn(String title, String note) {
        return DrawnReturn.oneYear("""
                | TITLE        |          |
                | Victim age   | 2024/25  |
                | 11 and under | 52 (11)  |
                | 12-15        | 207 (38) |
                | NOTE         |          |
                """.replace("TITLE", title).replace("NOTE", note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sexual communication with a child: offences recorded (of which male victims)",
                "Sexual communication with a child, offences [of which boys]",
                "S.15A offences (including male victims)",
            })
    void aTitleMaySayWhatStandsInBrackets(String title) {
        assertThat(read(title, "")).containsExactly("B3 2024/25 0-11 52", "B4 2024/25 12-15 207");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Each entry is the number of offences, and in brackets how many of them had a female victim.",
                "Figures in brackets: female victims.",
                "Of which online in brackets",
                "Male victims are shown in brackets.",
                "Numbers in brackets are the victims aged 13",
            })
    void aNoteMaySayWhatStandsInBrackets(String note) {
        assertThat(read("Sexual communication with a child: offences", note))
                .containsExactly("B3 2024/25 0-11 52", "B4 2024/25 12-15 207");
    }

    @Test
    void whereNobodySaysSoSuchNumbersAreAskedAbout() {
        assertThat(read("Sexual communication with a child: offences", "Source: Niche"))
                .isEmpty();
        assertThat(read("Sexual communication with a child: offences", "Boys, with girls in brackets"))
                .isEmpty();
    }

    @Test
    void aGreaterNumberInBracketsIsNoPart() {
        assertThat(DrawnReturn.oneYear("""
                | S.15A offences (of which female) |         |
                | Victim age                       | 2024/25 |
                | 11 and under                     | 52 (11) |
                | 12-15                            | 20 (38) |
                """).observations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Figures in brackets are those of the previous year.",
                "Figures in brackets: 2023/24",
                "Year to date in brackets",
                "Numbers in brackets were first reported in March.",
                "The number in brackets is the number charged.",
            })
    void aNoteMaySayThatTheyAreOfAnotherTimeOrKind(String note) {
        assertThat(read("Sexual communication with a child: offences", note))
                .containsExactly("B3 2024/25 0-11 52", "B4 2024/25 12-15 207");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024/25 (2023/24 in brackets)", "2024/25 (previous year)"})
    void aHeadMaySayWhatStandsInBracketsEvenWhereTheseAreGreater(String head) {
        assertThat(DrawnReturn.oneYear("""
                | S.15A offences |         |
                | Victim age     | %s      |
                | 11 and under   | 52 (11) |
                | 12-15          | 20 (38) |
                """.formatted(head)).observations())
                .containsExactly("B3 2024/25 0-11 52", "B4 2024/25 12-15 20");
    }

    /** The year in brackets is the later one, and may be the one that was asked for. */
    @Test
    void theLatestYearInBracketsIsAskedAbout() {
        assertThat(drawn("Offences in 2023/24", "The numbers in brackets are for 2024/25")
                        .findings())
                .contains("second-numbers B3:B4");
    }

    @Test
    void aNumberMaySayItselfWhatItWasBefore() {
        assertThat(DrawnReturn.oneYear("""
                | S.15A offences | 2024/25            |
                | 11 and under   | 52 (was 51)        |
                | 12-15          | 20                 |
                | 16 and over    | 3 [previously 4]   |
                """).observations())
                .containsExactly("B2 2024/25 0-11 52", "B3 2024/25 12-15 20", "B4 2024/25 16+ 3");
    }
}
