package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.GridText;
import org.foireturns.model.Grid;
import org.junit.jupiter.api.Test;

class GroupedRowsTest {
    /** Whether rows with a number of offences below a head are a list. */
    private static boolean areList(String head, String... rows) {
        Grid grid = GridText.grid(head + "\n" + String.join("\n", rows) + "\n");
        List<String> heads = grid.row(0).stream().map(cell -> cell.text()).toList();
        ListSample sample = ListSample.below(0, grid, 0, heads, Map.of(), DrawnList.WORDS);
        return new GroupedRows(sample.plan(), sample.rows(), DrawnList.WORDS)
                .areList(new LongLines(sample, DrawnList.WORDS));
    }

    @Test
    void aColumnThatNobodyAskedForSplitsThem() {
        String[] split = IntStream.range(0, 8)
                .mapToObj(i -> "| Female | 12-15 | Ward " + i + " | 2 |")
                .toArray(String[]::new);
        assertThat(areList("| Sex | Age | Beat | Offences |", split)).isTrue();
    }

    @Test
    void oneRowForEachCombinationIsATable() {
        assertThat(areList(
                        "| Sex | Age | Offences |",
                        "| Female | 0-11  | 4  |",
                        "| Female | 12-15 | 31 |",
                        "| Female | 16-17 | 2  |",
                        "| Male   | 0-11  | 1  |",
                        "| Male   | 12-15 | 9  |",
                        "| Male   | 16-17 | 3  |"))
                .isFalse();
    }

    private static String[] rows(int times, String... rows) {
        return IntStream.range(0, times).boxed().flatMap(i -> Stream.of(rows)).toArray(String[]::new);
    }

    @Test
    void rowsThatSayAllThatIsAskedAndRepeatAreAList() {
        String head = "| Sex | Age | Platform | Offences |";
        String[] same = {"| F | 13 | Kik | 2 |", "| M | 12 | Yubo | 1 |", "| F | 14 | Kik | 1 |"};
        assertThat(areList(head, rows(6, same))).isTrue();
        assertThat(areList(head, rows(5, same))).isFalse();
        assertThat(areList("| Sex | Age | Offences |", rows(6, "| F | 13 | 2 |", "| M | 12 | 1 |", "| F | 14 | 1 |")))
                .isFalse();
        assertThat(areList(
                        head,
                        IntStream.range(0, 20)
                                .mapToObj(age ->
                                        "| F | " + (age / 2 + 5) + (age % 2 == 0 ? " | Kik" : " | Yubo") + " | 2 |")
                                .toArray(String[]::new)))
                .isFalse();
    }

    @Test
    void sumsOfRowsThatSayLessAreNoRecords() {
        String head = "| Sex | Age | Platform | Offences |";
        assertThat(areList(head, rows(6, "| F | 13 | Kik | 2 |", "| All | 12 | All | 1 |", "| F | All | Kik | 1 |")))
                .isFalse();
        assertThat(areList(head, rows(6, "| F | 13 | Kik | 2 |", "| F | 12 | | 1 |", "| F | | Kik | 1 |")))
                .isFalse();
    }

    @Test
    void oneTextInAColumnBesideSplitsNothing() {
        assertThat(areList("| Sex | Age | Beat | Offences |", rows(8, "| Female | 12-15 | Ward | 2 |")))
                .isFalse();
    }

    @Test
    void fewRowsAreNone() {
        String head = "| Sex | Age | Beat | Offences |";
        String last = "| F | 13 | Ward 3 | 2 |";
        String[] five = {last, "| F | 13 | Ward 1 | 2 |", last, "| F | 13 | Ward 2 | 2 |", last};
        assertThat(areList(head, five)).isFalse();
        assertThat(areList(head, Stream.concat(Stream.of(five), Stream.of(last)).toArray(String[]::new)))
                .isTrue();
    }

    @Test
    void labelsThatStandOnceForManyRowsAreThoseOfATable() {
        assertThat(areList(
                        "| Sex | Beat | Offences |",
                        "| Female | Ward 1 | 2 |",
                        "|        | Ward 2 | 2 |",
                        "|        | Ward 1 | 2 |",
                        "| Male   | Ward 2 | 2 |",
                        "|        | Ward 1 | 2 |",
                        "|        | Ward 2 | 2 |"))
                .isFalse();
    }

    @Test
    void withoutAVictimOrAPlatformTheyAreNone() {
        assertThat(areList(
                        "| Town | Beat | Offences |",
                        rows(2, "| Deal | Ward 1 | 2 |", "| Dover | Ward 2 | 1 |", "| Deal | Ward 3 | 2 |")))
                .isFalse();
    }
}
