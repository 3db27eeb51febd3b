package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidePagesTest {
    /** Joins written as "0-1:200": page 0, the one at its right, and how far to the right it stands. */
    private static @Nullable SidePages pages(String joins, int pages) {
        List<SidePages.Join> told = Stream.of(joins.split(" ", -1))
                .filter(join -> !join.isEmpty())
                .map(join -> join.split("[-:]", -1))
                .map(join -> new SidePages.Join(
                        Integer.parseInt(join[0]), Integer.parseInt(join[1]), Float.parseFloat(join[2])))
                .toList();
        return SidePages.of(told, pages);
    }

    /** Pages with one letter each at their left, and where the letters stand when the pages are put together. */
    private static String joined(SidePages side, int pages) {
        List<SeenPage> seen = IntStream.range(0, pages)
                .mapToObj(page -> new SeenPage(Typed.page(Character.toString('a' + page)), List.of(), List.of(), false))
                .toList();
        return String.join(
                " / ",
                side.joined(seen).stream()
                        .map(page -> (page.goesOn() ? "+" : "")
                                + String.join(
                                        " ",
                                        page.glyphs().stream()
                                                .map(letter -> letter.text()
                                                        + Math.round(
                                                                letter.place().left()))
                                                .toList()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "0-1:200, 2, a0 b200",
        "0-1:200 1-2:150, 3, a0 b200 c350",
        "0-1:200 2-3:210, 4, a0 b200 / +c0 d210",
        "0-2:200, 4, a0 c200 / +b0 d200",
        "0-2:200 1-3:210, 4, a0 c200 / +b0 d210",
        "0-1:200 0-1:201, 2, a0 b200",
        "0-1:200, 3, a0 b200 / c0"
    })
    void pagesThatTellHowTheyLieAreOneSheet(String joins, int pages, String together) {
        SidePages side = Objects.requireNonNull(pages(joins, pages));
        assertThat(joined(side, pages)).isEqualTo(together);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2",
        "0-1:200 0-1:202, 2",
        "0-1:200 0-2:200, 3",
        "0-1:200 2-1:200, 3",
        "0-1:200 1-3:200, 4",
        "0-2:200, 3"
    })
    void wordsThatContradictEachOtherTellNothing(String joins, int pages) {
        assertThat(pages(joins, pages)).isNull();
    }
}
