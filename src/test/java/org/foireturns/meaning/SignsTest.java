package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Objects;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Count;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTest {
    private final Grammar grammar = Grammars.ofConfig();

    private Signs in(String drawn) {
        return Signs.ofSheets(List.of(grid(drawn)), List.of(), grammar);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| # denotes fewer than 5 |",
                "| # = fewer than 5 |",
                "| Numbers fewer than 5 are shown as # |",
                "| Figures are of 2024/25; # means fewer than 5 |"
            })
    void aNoteSaysWhatASignStandsFor(String note) {
        assertThat(in(note).of("#")).contains(Count.between(0, 4L));
    }

    /** "Means" is also the way by which somebody was met, and no sums may tell what a note tells otherwise. */
    @Test
    void meansIsNoPlatformBehindASign() {
        assertThat(in("| - means none |").of("-")).contains(Count.of(0));
        assertThat(in("| .. means not available |").of("..")).contains(Count.notHeld());
        Signs unclear = in("| - means none; .. means our system has no such thing |");
        assertThat(unclear.isUnclear("..")).isTrue();
        assertThat(unclear.isUnclear("-")).isFalse();
        assertThat(in("| .. |").isUnclear("..")).isFalse();
    }

    @Test
    void aSentenceMayGoOnInTheLineBelow() {
        assertThat(in("| Please note: 0 in this table |\n| means two or fewer victims. |")
                        .ofNumber("0"))
                .contains(Count.between(0, 2L));
        assertThat(in("| Counts from 1 to 4 appear as 2.5 throughout |").ofNumber("2.5"))
                .contains(Count.between(1, 4L));
    }

    @Test
    void aWordAmongNumbersMayBeExplainedAsASmallOne() {
        String rows = "| 12-15 | 29 | Low |\n| Low = a count of less than 5 |\n";
        assertThat(in(rows).of("Low")).contains(Count.between(0, 4L));
        assertThat(in("| Low = a count of less than 5 |").of("Low"))
                .as("it stands among no numbers")
                .isEmpty();
        assertThat(in("| 12-15 | 29 | Female |\n| Female = fewer than 5 |\n").of("Female"))
                .as("it says something itself")
                .isEmpty();
    }

    @Test
    void aKeyMayStandBesideTheRowsOfATable() {
        Signs signs = in("""
                | 11 and under | 22 | #  |  | #  | between one and four                                   |
                | 12-15        | 93 | 17 |  | ## | held back, whatever its size, so that nobody finds out |
                """);
        assertThat(signs.of("#")).contains(Count.between(1, 4L));
        assertThat(signs.of("##")).contains(Count.between(0, null));
    }

    @Test
    void aBoundInWordsMayBeOpenAbove() {
        assertThat(in("| ** = three or more, hidden so that nobody finds out |").of("**"))
                .contains(Count.between(3, null));
    }

    @Test
    void aGapPartsOneSignFromTheNext() {
        Signs signs = in("| - nil    .. not available    * 1 or 2 |");
        assertThat(signs.of("-")).contains(Count.of(0));
        assertThat(signs.of("*")).contains(Count.between(1, 2L));
        assertThat(signs.of("..")).contains(Count.notHeld());
    }

    @Test
    void bracketsInATitleMayExplainASign() {
        assertThat(in("| Offences by sex and age (~ means fewer than 5) |").of("~"))
                .contains(Count.between(0, 4L));
    }

    @Test
    void aLetterIsExplainedByTheWordsOfTheVocabularyAlone() {
        for (String means : List.of("=", "means", "denotes", "indicates", "represents")) {
            assertThat(in("| q " + means + " not held |").of("q")).as(means).contains(Count.notHeld());
        }
        assertThat(in("| q was not held |").of("q")).isEmpty();
    }

    @Test
    void aLetterThatIsNoCountIsAMarkBehindNumbers() {
        assertThat(in("| e = estimated |").marks()).containsExactly("e");
        assertThat(in("| e = estimated |").of("e")).isEmpty();
    }

    @Test
    void aLetterThatNumbersBearIsExplainedByAGapAlone() {
        assertThat(in("| Total | 121 p |\n| p  provisional |").marks()).containsExactly("p");
        assertThat(in("| Total | 121 p |\n| p  provisional |").explains("p  provisional"))
                .isTrue();
        assertThat(in("| Total | 121 |\n| p  provisional |").explains("p  provisional"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "F = Female, M = Male, U = sex not recorded. Cells showing <5 hold a number from 1 to 4.",
                "F = girls, M = boys, U = unknown",
                "U = unknown, M = male",
                "N means gender not known; M means male"
            })
    void theLettersOfLabelsAreNoSigns(String note) {
        assertThat(List.of("F", "M", "U", "N"))
                .allSatisfy(
                        letter -> assertThat(in("| " + note + " |").of(letter)).isEmpty());
    }

    @Test
    void aNumberInBracketsIsLeftOutWhereANoteSaysThatItIsAnEarlierOne() {
        String note = "| Figures in brackets are those published in an earlier response and have been superseded. |";
        assertThat(in(note).of("1,217 (1,215)")).contains(Count.of(1217));
        assertThat(in("| Percentages are shown in brackets |").of("39 (17)")).contains(Count.of(39));
        assertThat(in("| Revised figures are in brackets |").of("217 (215)")).isEmpty();
        assertThat(in("| Female |").of("217 (215)")).isEmpty();
    }

    @Test
    void aKeyMayStandInOneCellALine() {
        Signs signs = in("""
                | ~   between one and four |
                | :   not available (ages were not extracted for this year) |
                """);

        assertThat(signs.of("~")).contains(Count.between(1, 4L));
        assertThat(signs.of(":")).contains(Count.notHeld());
    }

    @Test
    void aSignBehindACommaHasItsOwnMeaning() {
        Signs signs = in("| * = fewer than 5, x = not held |");

        assertThat(signs.of("*")).contains(Count.between(0, 4L));
        assertThat(signs.of("x")).contains(Count.notHeld());
    }

    @Test
    void aSignExplainedInTwoWaysIsNotExplained() {
        assertThat(in("""
                | # = nil      |
                | # = not held |
                """).of("#")).isEmpty();
    }

    @Test
    void twoCellsAreAKeyOfASign() {
        Grid key = grid("""
                | #   | suppressed   |
                | 2   | 3            |
                """);
        Signs signs = Signs.ofSheets(List.of(key), List.of(), grammar);
        assertThat(signs.of("#")).contains(Count.between(0, null));
        assertThat(isKey(signs, key, new Address(0, 1))).isTrue();
        assertThat(isKey(signs, key, new Address(1, 1))).isFalse();
    }

    /** The words of some entries say nothing of a count; they stand among others that do. */
    @Test
    void signsBesideAnEntryAreOfTheKeyToo() {
        Grid key = grid("""
                | Shorthand | Meaning                                   |
                | [c]       | Confidential: could identify a victim     |
                | [low]     | More than zero but fewer than 5           |
                | [x]       | Not available: not captured on the system |
                | [p]       | Provisional                               |
                |           |                                           |
                | [z]       | Girls aged 12                             |
                """);
        Signs signs = Signs.ofSheets(List.of(key), List.of(), grammar);
        assertThat(List.of(1, 2, 3, 4)).allMatch(row -> isKey(signs, key, new Address(row, 1)));
        assertThat(isKey(signs, key, new Address(6, 1))).as("apart from them").isFalse();
    }

    @Test
    void differentSignsWithTheirReasonsAreAKeyWhateverTheyAreOf() {
        Grid key = grid("""
                | 12 to 15 | [c]                                        |
                |          |                                            |
                | [c]      | suppressed as it might identify a girl     |
                | [z]      | not applicable to male victims             |
                |          |                                            |
                | 29       | 11 and under                               |
                | [c]      | suppressed as it might identify a girl     |
                | [z]      | not applicable to male victims             |
                |          |                                            |
                | *        | no girls of known age                      |
                | *        | no boys of known age                       |
                """);
        Signs signs = Signs.ofSheets(List.of(key), List.of(), grammar);
        assertThat(List.of(2, 3)).allMatch(row -> isKey(signs, key, new Address(row, 0)));
        assertThat(List.of(6, 9, 10)).noneMatch(row -> isKey(signs, key, new Address(row, 0)));
    }

    private static boolean isKey(Signs signs, Grid sheet, Address address) {
        return signs.isKey(sheet.sheet(), Objects.requireNonNull(sheet.cell(address)));
    }

    @Test
    void whatExplainsACodeIsNoTitle() {
        assertThat(in("").explains("S40 = exempt from disclosure")).isTrue();
        assertThat(in("").explains("S15A offences by age")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "z: a number from 1 to 4 | z | 1 | 4",
                "x: 1 to 4 victims.   xx: 5 or more, not given because x could be worked out from it. | x | 1 | 4",
                "x: 1 to 4 victims.   xx: 5 or more, not given because x could be worked out from it. | xx | 5 |",
                "Because of their sensitivity any count of fewer than 10 is given as Low. | Low | 0 | 9",
                "Figures below 5 are shown as 'Few' | Few | 0 | 4",
                "Numbers from 1 to 4 have been replaced with S | S | 1 | 4",
                "L - less than five | L | 0 | 4",
                "k stands for between one and four | k | 1 | 4",
                "# denotes a count of 4 or more which is not given, to avoid disclosing another | # | 4 |",
                "(c): confidential, fewer than 5 | (c) | 0 | 4",
                "supp: withheld (less than 5) | supp | 0 | 4",
                "X = 5 or more, not shown | X | 5 |",
            })
    void aWordAmongNumbersIsExplainedInAnyForm(String note, String sign, long lower, Long upper) {
        assertThat(in("| 12-15 | 29 | " + sign + " |\n| " + note + " |\n").of(sign))
                .contains(Count.between(lower, upper));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "F: 12-15 and 16 and over only",
                "Other: fewer than 5 named apps",
                "Total: all offences with fewer than 5 victims",
                "z: figures of the old system",
                "z = 16 and over",
            })
    void aLabelIsNoSign(String note) {
        Signs signs = in("| 12-15 | 29 | F | Other | Total | z |\n| " + note + " |\n");
        assertThat(List.of("F", "Other", "Total", "z"))
                .allSatisfy(word -> assertThat(signs.of(word)).isEmpty());
    }

    @Test
    void linesOfATextFileThatBeginWithASignAreRemarks() {
        assertThat(in("""
                | # Offences recorded 1 April 2024 to 31 March 2025 |
                | # z: a number from 1 to 4 |
                | Female | 29 | z |
                | # end of file |
                """).of("z")).contains(Count.between(1, 4L));
    }

    @Test
    void aWordStandsAmongTheNumbersOfItsColumn() {
        assertThat(in("""
                | Platform | No. |
                | Snapchat | 88  |
                | Telegram | x   |
                | x: 1 to 4 victims |
                """).of("x")).contains(Count.between(1, 4L));
    }

    @Test
    void gapsPartSignsInBracketsToo() {
        Signs signs = in("| - nil      [c] fewer than 3, withheld      [x] not available      [z] not applicable |");
        assertThat(signs.of("-")).contains(Count.of(0));
        assertThat(signs.of("[c]")).contains(Count.between(0, 2L));
        assertThat(signs.of("[x]")).contains(Count.notHeld());
    }

    @Test
    void aNumberMayStandForSmallOnes() {
        Signs signs = in("| Kik | 3 |\n| Any count of fewer than 5 appears as 3 |\n");
        assertThat(signs.ofNumber("3")).contains(Count.between(0, 4L));
        assertThat(signs.ofNumber("58")).isEmpty();
    }
}
