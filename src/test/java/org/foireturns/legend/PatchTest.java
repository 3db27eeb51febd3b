package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.GridText;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchTest {
    private static Collection<Patch> patches(String drawn) {
        return Patch.of(GridText.grid(drawn), Grammars.ofConfig());
    }

    /** The blanks of the only patch, in their order. */
    private static String blanks(String drawn, String... notes) {
        Set<Address> left = Set.of(notes).stream().map(Address::parse).collect(Collectors.toSet());
        return patches(drawn).stream()
                .flatMap(patch -> patch.blanks(left).stream())
                .sorted()
                .map(Address::toString)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            '| a | b |:| c |   |'                              ! A1:B2
            '| a | b |::| c |   |'                             ! A1:B1 A3
            '| a |   | b |:| c |  | d |'                       ! A1:A2 C1:C2
            '| a | b |   |:|   | c | d |:::| e |'              ! A1:C2 A5
            '|   | a |   | b | c |'                            ! B1 D1:E1
            ''                                                 ! ''
            """)
    void aPatchIsWhatHasNoBlankRowOrColumnWithin(String drawn, String ranges) {
        String sheet = drawn.replace(':', '\n');
        assertThat(patches(sheet).stream()
                        .map(Patch::range)
                        .map(CellRange::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ranges);
    }

    @Test
    void aCellIsBlankWhereItsRowAndItsColumnHaveNumbers() {
        assertThat(blanks("""
                | Gender | 2022/23 | 2023/24 |
                | Female | 12      |         |
                | Male   |         | <5      |
                | Total  | 12      | 14      |
                """)).isEqualTo("C2 B3");
    }

    @Test
    void aColumnOfTextsFlagsOrNamesHasNone() {
        assertThat(blanks("| Gender | 2023/24 | Remark |\n| Female | 12 | checked it |\n| Male | 3 | |\n"))
                .isEmpty();
        assertThat(blanks("| Gender | 2023/24 | Age |\n| Female | 12 | 15 |\n| Male | 3 | |\n"))
                .isEmpty();
        assertThat(blanks("| Gender | 2023/24 | |\n| Female | 12 | 15 |\n| Male | 3 | |\n"))
                .isEmpty();
        String flags =
                "| Offence | 2023/24 | Kik |\n| a | 3 | 1 |\n| b | 3 | 1 |\n| c | 3 | 1 |\n| d | 3 | 1 |\n| e | 3 | |\n";
        assertThat(blanks(flags)).isEqualTo("C6");
        assertThat(blanks(flags + "| f | 3 | 1 |\n")).isEmpty();
        assertThat(blanks(flags + "| f | 3 | 1 |\n| g | 3 | 2 |\n")).isEqualTo("C6");
    }

    @Test
    void moreBlanksThanNumbersAreNone() {
        String rows = "| Gender | 2021/22 | 2022/23 | 2023/24 |\n| Female | 1 | 2 | 3 |\n";
        assertThat(blanks(rows + "| Male | 4 | | |\n")).isEqualTo("C3 D3");
        assertThat(blanks("| Gender | 2021/22 | 2022/23 | 2023/24 |\n| Female | 1 | | |\n| Male | | 2 | 3 |\n"))
                .isEqualTo("C2 D2 B3");
        assertThat(
                        blanks(
                                "| Gender | 2021/22 | 2022/23 | 2023/24 |\n| Female | 1 | | |\n| Male | | 2 | |\n| Other | | | 3 |\n"))
                .isEmpty();
    }

    @Test
    void aRowOfALabelAloneIsBlankAmongItsLike() {
        String top = "| Platform | 2022/23 | 2023/24 |\n| Kik | 3 | 4 |\n";
        assertThat(blanks(top + "| Skype | | |\n| Snapchat | 5 | 6 |\n")).isEqualTo("B3 C3");
        assertThat(blanks(top + "| Unknown | | |\n| Snapchat | 5 | 6 |\n")).isEqualTo("B3 C3");
        assertThat(blanks(top + "| Skype | | |\n")).isEqualTo("B3 C3");
        assertThat(blanks(top + "| By month | | |\n| Snapchat | 5 | 6 |\n")).isEmpty();
        assertThat(blanks(top + "| Female | | |\n| Snapchat | 5 | 6 |\n")).isEmpty();
        assertThat(blanks(top + "| Skype | | |\n| Female | 5 | 6 |\n")).isEmpty();
    }

    @Test
    void aNoteIsNoLabel() {
        String table = "| Gender | 2022/23 | 2023/24 |\n| Female | 12 | 3 |\n| Male | 4 | |\n";
        assertThat(blanks(table)).isEqualTo("C3");
        assertThat(blanks(table, "A3")).isEmpty();
    }
}
