package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.grammar.Grammars;
import org.foireturns.model.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsidesTest {
    private final Asides asides = new Asides(Grammars.ofConfig());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Figures in brackets are those published in an earlier response and have been superseded.",
                "Percentages are shown in brackets",
                "Brackets: provisional figure",
                "1 April 2024 to 31 March 2025 (previous year in brackets)",
                "Figures in brackets are for 1 April 2023 to 31 March 2024",
                "2023/24 in brackets",
                "2022/23 shown in brackets"
            })
    void theNumberBeforeTheBracketsIsTaken(String note) {
        asides.learn(note);

        assertThat(asides.of("1,217 (1,215)")).contains(Count.of(1217));
        assertThat(asides.of("217 (some)")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Revised figures are in brackets",
                "Figures are provisional",
                "Boys in brackets",
                "2024/25, victims aged 12 in brackets"
            })
    void otherNotesLeaveBothOpen(String note) {
        asides.learn(note);

        assertThat(asides.of("217 (215)")).isEmpty();
    }

    @Test
    void soDoesAReturnThatSaysNothing() {
        assertThat(asides.of("217 (215)")).isEmpty();
    }

    @Test
    void theNumberOfANoteBehindANumberIsNoNumber() {
        assertThat(asides.of("156 (1)")).isEmpty();
        asides.learn("(1) Counts as at 2 June 2025");

        assertThat(asides.of("156 (1)")).contains(Count.of(156));
        assertThat(asides.of("156 (2)")).isEmpty();
    }

    @Test
    void numbersInBracketsOfWhichSomeHaveNoNoteAreNumbers() {
        asides.learn("(3) Ages of the victims");
        asides.see("12 (3)");
        asides.see("40 (17)");

        assertThat(asides.of("12 (3)")).isEmpty();
    }

    @Test
    void theYearInBracketsIsNotThatOfTheTable() {
        assertThat(DrawnMeanings.of("""
                | Sexual communication with a child 2024/25 (2023/24 in brackets) |         |         |

                | Victim                                                          | 0-11    | 12-15   |
                | Female                                                          | 14 (11) | 59 (50) |
                | Male                                                            | 5 (3)   | 17 (15) |
                """)).containsEntry("C4", "2024/25 female 12-15 all");
    }
}
