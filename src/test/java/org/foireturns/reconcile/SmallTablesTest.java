package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.foireturns.model.Observation;
import org.foireturns.model.Range;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Small random tables with withheld cells, some of them with a wrong number, beside an oracle that tries every number
 * for every withheld cell.
 */
class SmallTablesTest {
    private static final int TABLES = 2_000;
    private static final List<SmallTable> DRAWN = new ArrayList<>();
    private static final IdentityHashMap<SmallTable, List<TieOut>> CHECKED = new IdentityHashMap<>();

    @BeforeAll
    static void draw() {
        Random random = new Random(20_251_121);
        IntStream.range(0, TABLES).forEach(i -> DRAWN.add(SmallTable.drawn(random)));
        DRAWN.forEach(table -> CHECKED.put(
                table,
                Reconciliation.of(table.evidence(), List.of(), Book.FORCES).tieOuts()));
    }

    @Test
    void thereAreTablesOfEveryKind() {
        assertThat(DRAWN.stream().filter(SmallTable::possible).count()).isBetween(TABLES / 3L, TABLES - 300L);
        assertThat(DRAWN.stream()
                        .filter(SmallTable::contradictsItselfOnlyAsAWhole)
                        .count())
                .isGreaterThan(20);
    }

    @Test
    void aTableIsCalledWrongExactlyWhenNoNumbersMakeItRight() {
        CHECKED.forEach((table, tieOuts) -> {
            boolean wrong = tieOuts.stream().anyMatch(each -> each.verdict() == Verdict.DOES_NOT_ADD_UP);
            assertThat(wrong).as(table.toString()).isNotEqualTo(table.possible());
        });
    }

    @Test
    void eachSumHasTheVerdictOfItsOwnCellsUnlessTheOthersContradictIt() {
        CHECKED.forEach((table, tieOuts) -> {
            assertThat(tieOuts).isNotEmpty();
            tieOuts.stream()
                    .filter(tieOut -> !SmallTable.skipsWhatIsHidden(tieOut))
                    .forEach(tieOut -> {
                        long distance = SmallTable.leastDistance(tieOut);
                        boolean shown = tieOut.left().value().exact()
                                && tieOut.right().value().exact();
                        if (distance > 0) {
                            assertThat(tieOut.verdict()).as(table.toString()).isEqualTo(Verdict.DOES_NOT_ADD_UP);
                            assertThat(tieOut.difference()).isEqualTo(distance);
                        } else if (shown) {
                            assertThat(tieOut.verdict()).as(table.toString()).isEqualTo(Verdict.ADDS_UP);
                        } else {
                            assertThat(tieOut.verdict()).as(table.toString()).isNotEqualTo(Verdict.ADDS_UP);
                        }
                    });
        });
    }

    @Test
    void whatAWithheldCellCanBeHoldsEveryNumberThatItCanBe() {
        int cells = 0;
        int exact = 0;
        for (SmallTable table : DRAWN) {
            if (!table.possible()) {
                continue;
            }
            SumSystem system = table.system();
            for (int i = 0; i < table.cells().size(); i++) {
                Observation cell = table.cells().get(i);
                if (cell.count().value() == null) {
                    Range bounds = system.bounds(i).orElseThrow();
                    Range tried = table.tried(i);
                    Long most = bounds.upper();
                    assertThat(bounds.lower()).isLessThanOrEqualTo(tried.lower());
                    assertThat(most == null || (tried.upper() != null && tried.upper() <= most))
                            .as("%s: %s, tried %s", table, bounds, tried)
                            .isTrue();
                    cells++;
                    exact += bounds.equals(tried) ? 1 : 0;
                }
            }
        }
        assertThat(cells).isGreaterThan(TABLES / 2);
        assertThat(exact).isGreaterThanOrEqualTo(cells - cells / 100);
    }
}
