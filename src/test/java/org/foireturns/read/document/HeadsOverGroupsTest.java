package org.foireturns.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.read.document.WordColumns.Placed;
import org.junit.jupiter.api.Test;

class HeadsOverGroupsTest {
    private static final List<Placed> PARTS = row("F@1-1 M@2-2 U@3-3 F@4-4 M@5-5 U@6-6");

    /** "2023@1-2": words with their first and last column. */
    private static List<Placed> row(String drawn) {
        List<Placed> row = new ArrayList<>();
        for (String each : drawn.split(" ", -1)) {
            String[] at = each.split("[@-]", -1);
            row.add(new Placed(Integer.parseInt(at[1]), Integer.parseInt(at[2]), at[0], false));
        }
        return row;
    }

    private static String over(String row, List<Placed> below) {
        return HeadsOverGroups.over(row(row), below).stream()
                .map(each -> each.text() + "@" + each.first() + "-" + each.last())
                .collect(Collectors.joining(" "));
    }

    @Test
    void aHeadStandsOverTheWholeGroupWhereverItsWordsAre() {
        assertThat(over("2023@1-2 2024@5-5", PARTS)).isEqualTo("2023@1-3 2024@4-6");
    }

    @Test
    void theHeadOfTheLabelsStandsBeside() {
        assertThat(over("Age@0-0 2023@1-1 2024@4-4", PARTS)).isEqualTo("Age@0-0 2023@1-3 2024@4-6");
    }

    @Test
    void headsOverPartsOfTwoGroupsStayWhereTheyAre() {
        assertThat(over("2023@1-2 2024@3-5", PARTS)).isEqualTo("2023@1-2 2024@3-5");
    }

    @Test
    void headsOverOtherPartsStayWhereTheyAre() {
        assertThat(over("2023@1-1 2024@3-3", row("F@1-1 M@2-2 U@3-3 F@4-4"))).isEqualTo("2023@1-1 2024@3-3");
    }
}
