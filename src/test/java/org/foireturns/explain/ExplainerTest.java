package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foireturns.GridText;
import org.foireturns.model.Cell;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final String AGES = """
            | Crimes  | 9 | 10 |
            | 2018/19 | 3 | 0  |
            """;

    @Test
    void everyCellIsInATableOrATextOrLoose() {
        SheetPlan plan = explain(tables -> 0, """
                | A note |

                | Gender | 2018/19 |
                | Female | 3       |



                |        |         |  | 7 |
                """);
        assertThat(Drawn.labels(plan.tables())).containsEntry("B4", "2018/19, Female");
        assertThat(plan.texts()).extracting(Cell::text).containsExactly("A note");
        assertThat(Drawn.labels(plan.tables())).hasSize(2);
        assertThat(plan.loose()).isEmpty();
    }

    @Test
    void signsInLettersThatDrawALineAreTexts() {
        SheetPlan plan = explain(tables -> 0, "| Female | ..... | 3 |");
        assertThat(plan.texts()).extracting(Cell::text).containsExactly(".....");
    }

    @Test
    void numbersAsideAreNotLoose() {
        assertThat(explain(tables -> 0, """
                | Rank | Platform | 2018/19 |
                | 1    | Kik      | 3       |
                """).loose()).isEmpty();
    }

    @Test
    void wordsInNoTableAreTexts() {
        SheetPlan plan = explain(tables -> 0, "| Kik | Youngest girl: 9 |");
        assertThat(plan.tables()).isEmpty();
        assertThat(plan.loose()).isEmpty();
        assertThat(plan.texts()).hasSize(2);
    }

    @Test
    void theWayThatTheJudgeHoldsBestStands() {
        Judge likesFewValues = tables ->
                tables.stream().mapToInt(table -> -table.values().size()).sum();
        assertThat(Drawn.labels(explain(likesFewValues, AGES).tables()))
                .isEqualTo(Map.of("B2", "9, 2018/19", "C2", "10, 2018/19"));
    }

    @Test
    void thePlainWayStandsWhenNoOtherIsClearlyBetter() {
        assertThat(Drawn.labels(explain(tables -> 0, AGES).tables())).hasSize(4);
        assertThat(Drawn.labels(
                        explain(tables -> fewValues(tables) ? 0.04 : 0, AGES).tables()))
                .hasSize(4);
        assertThat(Drawn.labels(
                        explain(tables -> fewValues(tables) ? 0.06 : 0, AGES).tables()))
                .hasSize(2);
    }

    @Test
    void anotherViewMustBeMuchBetter() {
        assertThat(explain(tables -> isTurned(tables) ? 0.2 : 0, AGES).tables()).noneMatch(Table::turned);
        assertThat(explain(tables -> isTurned(tables) ? 0.3 : 0, AGES).tables()).allMatch(Table::turned);
    }

    @Test
    void aTableTellsByWhichChoiceItIsReadSo() {
        Choice choice = Objects.requireNonNull(explain(tables -> isTurned(tables) ? 0.1 : 0, AGES)
                .tables()
                .get(0)
                .choice());

        assertThat(choice.won()).isEqualTo(new Look(View.AS_IT_STANDS, false, false, 1, Weight.of(0), 0));
        assertThat(choice.next()).isEqualTo(new Look(View.AS_IT_STANDS, true, false, 1, Weight.of(0), 0.05));
    }

    private static boolean fewValues(List<Table> tables) {
        return tables.stream().allMatch(table -> table.values().size() == 2 && !table.turned());
    }

    private static boolean isTurned(List<Table> tables) {
        return tables.stream().anyMatch(Table::turned);
    }

    private static SheetPlan explain(Judge judge, String drawing) {
        return new Explainer(new DrawnSenses(), judge).explain(GridText.grid(drawing));
    }
}
