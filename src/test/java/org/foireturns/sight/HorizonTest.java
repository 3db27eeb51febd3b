package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Objects;
import org.foireturns.model.Address;
import org.foireturns.model.Grid;
import org.foireturns.model.Period;
import org.foireturns.model.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HorizonTest {
    private static final String TABLE = """
            |          | Number |
            | Offences | 12     |
            """;

    /** What is seen from the number of a table of one row under these lines. */
    private static String under(String lines) {
        String all = lines + TABLE;
        return Views.from(grid(all), "B" + all.lines().count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Offences in 2023/24                                | 2023/24 by A1
            2022/23 and 2023/24                                | ''
            Female victims                                     | female by A1
            Girls aged 12-15, 2023/24                          | 2023/24 by A1, female by A1, 12-15 by A1
            Female = girls and women                           | dim
            * Female                                           | dim
            <5: female                                         | dim
            1-4                                                | ''
            11-15                                              | 11-15 by A1
            Female victims of zorbing                          | ''
            Gender unknown                                     | dim
            The youngest victim in 2023/24                     | ''
            Revised figures 2023/24                            | 2023/24 by A1
            Revised zorb figures 2023/24                       | ''
            Zorbing                                            | ''
            """)
    void aTitleSaysItsOnePeriodAndWhatItIsUnderstoodWholeFor(String title, String seen) {
        assertThat(under("| " + title + " |\n")).isEqualTo(seen);
    }

    @Test
    void aLongTextThatIsNotUnderstoodMaySpeakOfAnyDay() {
        String words = " and this table was made by the team that looks after such things for all of us here";
        assertThat(under("| Offences in 2023/24" + words + " |\n")).isEqualTo("dim");
    }

    @Test
    void theNearestTitleSaysAGenderAndFurtherOnesAPeriod() {
        assertThat(under("| Male |\n| Female |\n")).isEqualTo("female by A2");
        assertThat(under("| 2023/24 |\n| Female |\n")).isEqualTo("2023/24 by A1, female by A2");
        assertThat(under("| 2022/23 |\n| 2023/24 |\n")).isEqualTo("2023/24 by A2");
        assertThat(under("| Female |\n\n\n")).isEqualTo("female by A1");
        assertThat(under("| Female 2023/24 |\n\n| By platform |\n")).isEqualTo("2023/24 by A1");
        assertThat(under("| 2023/24 |\n\n\n\n\n\n\n")).isEqualTo("2023/24 by A1");
    }

    @Test
    void whatBelongsToNumbersOrAnswersIsNoTitle() {
        assertThat(under("| Female 2023/24 | 5 |\n")).isEmpty();
        assertThat(under("| Female 2023/24 | | 5 |\n")).isEmpty();
        assertThat(under("| Female | 2023/24 |\n\n")).isEqualTo("2023/24 by B1");
        assertThat(under("| | | 2023/24 |\n\n")).isEmpty();
    }

    @Test
    void aPeriodAloneOverATableHoldsUntilTheNext() {
        String table = "| | Number |\n| Offences | 3 |\n\n";
        assertThat(under("| 2022/23 |\n" + table)).isEqualTo("2022/23 by A1");
        assertThat(under("| 2021/22 |\n" + table + "| Offences in 2022/23 |\n" + table))
                .isEqualTo("2022/23 by A5");
        assertThat(under("| 2021/22 |\n" + table + "| Female 2022/23 |\n" + table))
                .isEqualTo("2021/22 by A1");
    }

    private static String asked(String sheet, List<Period> periods, String file, boolean byPlatform) {
        Request open = Request.open("2025", "71/17");
        Request request =
                new Request("2025", "", "71/17", periods, open.questions(), false, List.of(), null, null, true);
        Grid other = grid("Instagram", TABLE);
        List<Grid> grids = byPlatform ? List.of(grid(sheet, TABLE), other) : List.of(grid(sheet, TABLE));
        return Views.words(Objects.requireNonNull(new Sight(Views.GRAMMAR, request)
                .look(grids, file)
                .get(0)
                .cells()
                .get(Address.parse("B2"))));
    }

    @Test
    void theSheetTheFileAndTheRequestAreSeenBehindAllTitles() {
        Period year = Period.financialYear(2024);
        assertThat(asked("Girls", List.of(), "Kent", false)).isEqualTo("female by sheet");
        assertThat(asked("Girls", List.of(), "Offences 2023-24", false)).isEqualTo("2023/24 by file, female by sheet");
        assertThat(asked("Snapchat", List.of(), "", false)).isEmpty();
        assertThat(asked("Snapchat", List.of(), "", true)).isEqualTo("snapchat by sheet");
        assertThat(asked("G", List.of(year), "", true)).isEqualTo("2024/25 by request");
        assertThat(asked("G", List.of(year, Period.financialYear(2023)), "", true))
                .isEmpty();
    }
}
