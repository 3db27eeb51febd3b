package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GrandTotalTest {
    private static final int TWO_GROUPS = 2;

    @Test
    void theOnlyTotalBelowSeveralGroupsIsOverThem() {
        String drawing = """
                | 0-11  | 3 |
                | 0-11  | 1 |
                | Total | 4 |
                """;
        assertThat(of(drawing).isOverGroups(TWO_GROUPS)).isTrue();
        assertThat(of(drawing).isOverGroups(1)).isFalse();
        assertThat(of(drawing).isApart()).isFalse();
    }

    @Test
    void aTextBelowItIsNoRowOfTheTable() {
        assertThat(of("""
                | 0-11     | 3 |
                | 0-11     | 1 |
                | Total    | 4 |
                | Youngest |   |
                """).isOverGroups(TWO_GROUPS)).isTrue();
    }

    @Test
    void aTotalOfEachGroupIsOverItsOwnAlone() {
        assertThat(of("""
                | 0-11  | 3 |
                | Total | 3 |
                | 0-11  | 1 |
                | Total | 1 |
                """).isOverGroups(TWO_GROUPS)).isFalse();
    }

    @Test
    void aLastRowThatIsNoTotalIsOverNothing() {
        assertThat(of("""
                | 0-11  | 3 |
                | 12-15 | 1 |
                """).isOverGroups(TWO_GROUPS)).isFalse();
        assertThat(of("""
                | Female | Snapchat | 3 |
                | Total  | Kik      | 1 |
                """).isOverGroups(TWO_GROUPS)).isFalse();
        assertThat(of("""
                | 0-11 | 3 |
                |      | 1 |
                """).isOverGroups(TWO_GROUPS)).isFalse();
    }

    @Test
    void aTotalBelowAGapIsApartWhereAnotherTotalStandsAboveIt() {
        GrandTotal apart = of("""
                | 0-11  | 3 |
                | Total | 3 |

                | Total | 9 |
                """);
        assertThat(apart.isApart()).isTrue();
        assertThat(apart.isOverGroups(0)).isTrue();
        assertThat(of("""
                | 0-11  | 3 |

                | Total | 9 |
                """).isApart()).isFalse();
        assertThat(of("""
                | 0-11  | 3 |
                | Total | 3 |

                | 12-15 | 9 |
                """).isApart()).isFalse();
    }

    private static GrandTotal of(String drawing) {
        Plan plan = Drawn.plan(drawing.contains("Kik") ? "LLV" : "LV", 0, drawing);
        Line line = new Line(Line.Kind.STUB, null);
        Map<Integer, SortedMap<Integer, Entry>> labels = new HashMap<>();
        for (int row : plan.body()) {
            SortedMap<Integer, Entry> entries = new TreeMap<>();
            for (int column = 0; plan.holdsLabels(column); column++) {
                Slot slot = plan.field().at(row, column);
                if (slot != null) {
                    entries.put(column, line.add(slot, null));
                }
            }
            labels.put(row, entries);
        }
        return new GrandTotal(plan, labels);
    }
}
