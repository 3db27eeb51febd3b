package org.foireturns.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tables as offices of statistics publish them: the labels of every value, the parent of every label. Many stand in
 * ways that no return does; how many are wholly right may only grow.
 */
class DescribedTablesTest {
    private static final int FEWEST = 167;

    @Test
    void asManyAreWhollyRightAsBefore() {
        List<DrawnTable> right =
                tables().filter(DescribedTablesTest::isWhollyRight).toList();

        assertThat(right).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    private static boolean isWhollyRight(DrawnTable table) {
        Described described = Described.of(table.grid(), List.of(), Read.WORDS);

        return Read.pairs(described).equals(table.pairs())
                && Read.parents(described).equals(table.parents());
    }

    private static Stream<DrawnTable> tables() {
        return Stream.of(
                        "/tables/headers.txt",
                        "/tables/rows.txt",
                        "/tables/bodies.txt",
                        "/tables/offices.txt",
                        "/tables/oddities.txt")
                .flatMap(DrawnTable::all);
    }
}
