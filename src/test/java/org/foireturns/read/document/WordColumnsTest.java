package org.foireturns.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.read.document.WordColumns.WordLine;
import org.foireturns.read.document.WordColumns.Words;
import org.junit.jupiter.api.Test;

class WordColumnsTest {
    private static final Pattern WIDE = Pattern.compile("\\S+(?: {1,2}\\S+)*");
    private static final Pattern NARROW = Pattern.compile("\\S+(?: \\S+)*");

    /** Each piece with its columns, a row a line: "Female@1", "Age@0-2". */
    private static String placed(String... drawn) {
        List<WordLine> lines = new ArrayList<>();
        for (String line : drawn) {
            lines.add(new WordLine(pieces(line, WIDE), pieces(line, NARROW)));
        }
        WordColumns columns = new WordColumns(lines);
        return lines.stream()
                .map(line -> columns.placed(line).stream()
                        .map(each -> each.text() + "@" + each.first()
                                + (each.last() > each.first() ? "-" + each.last() : ""))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
    }

    private static List<Words> pieces(String line, Pattern pattern) {
        List<Words> pieces = new ArrayList<>();
        for (Matcher piece = pattern.matcher(line); piece.find(); ) {
            pieces.add(new Words(piece.group(), piece.start(), piece.end(), false));
        }
        return pieces;
    }

    @Test
    void headsAtTheLeftOfTheirColumnsStandOverNumbersAtTheRight() {
        assertThat(placed(
                        "Age        Female          Male", //
                        "11                   12             3",
                        "12                    4            15"))
                .isEqualTo("Age@0 Female@1 Male@2 / 11@0 12@1 3@2 / 12@0 4@1 15@2");
    }

    @Test
    void headsWithoutAHeadOfTheLabelsStandOverTheNumbersToo() {
        assertThat(placed(
                        "                     Female    Male", //
                        "11 and under               12             3"))
                .isEqualTo("Female@1 Male@2 / 11 and under@0 12@1 3@2");
    }

    @Test
    void aHeadOverSeveralColumnsTakesThem() {
        assertThat(placed(
                        "         2023/24 of them all", //
                        "Age      F      M      U",
                        "11       1      2      3"))
                .isEqualTo("2023/24 of them all@1-3 / Age@0 F@1 M@2 U@3 / 11@0 1@1 2@2 3@3");
    }

    @Test
    void aBlankCellLeavesItsColumnFree() {
        assertThat(placed(
                        "Age      F      M      U", //
                        "11       1             3",
                        "12                     4"))
                .isEqualTo("Age@0 F@1 M@2 U@3 / 11@0 1@1 3@3 / 12@0 4@3");
    }

    @Test
    void narrowGapsPartWhereThatGivesOnePieceForEachColumn() {
        assertThat(placed(
                        "Month  Jul 2024  Aug 2024", //
                        "F         3        12",
                        "M         1         2"))
                .isEqualTo("Month@0 Jul 2024@1 Aug 2024@2 / F@0 3@1 12@2 / M@0 1@1 2@2");
    }

    @Test
    void headsThatStandCloseAreOneForEachColumnButThatOfTheLabels() {
        assertThat(placed(
                        "            0-11  12-15  Unknown", //
                        "Female        5      29       22",
                        "Male          0       6        7"))
                .startsWith("0-11@1 12-15@2 Unknown@3 / ");
    }
}
