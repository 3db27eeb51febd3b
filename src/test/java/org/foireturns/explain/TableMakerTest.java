package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.model.Cell;
import org.junit.jupiter.api.Test;

class TableMakerTest {
    @Test
    void aValueIsGovernedByItsGroupItsHeadsAndTheLabelsOnItsRow() {
        assertThat(labels("LV", 1, """
                | Age    | 2018/19 |
                | Female |         |
                | 0-11   | 3       |
                | Male   |         |
                | 0-11   | 4       |
                """)).isEqualTo(Map.of("B3", "Female, 2018/19, 0-11", "B5", "Male, 2018/19, 0-11"));
    }

    @Test
    void aMergedValueHasTheLabelsOfAllThatItCovers() {
        assertThat(labels("LVV", 2, """
                |        | Female  | <       |
                | Gender | 2018/19 | 2019/20 |
                | Kik    | 3       | <       |
                """)).isEqualTo(Map.of("B3", "Female, Kik"));
        Field turned = Drawn.field("""
                | 2018/19 | 2018/19 |
                | Female  | Male    |
                | 3       | <       |
                """).turned();
        Plan plan =
                new Plan(turned, List.of(), List.of(), List.of(0, 1), List.of(Role.LABELS, Role.LABELS, Role.VALUES));
        assertThat(Drawn.labels(TableMaker.of(plan))).isEqualTo(Map.of("A3", ""));
    }

    @Test
    void aTotalOverAllColumnsHasNoHead() {
        assertThat(labels("LVV", 1, """
                |         | Girls | Boys |
                | 2018/19 | 20    | 7    |
                | Total   | 71    |      |
                """)).containsEntry("B3", "Total").containsEntry("B2", "Girls, 2018/19");
    }

    @Test
    void theLabelThatAValueTellsIsTheInnermost() {
        List<Table> tables = TableMaker.of(Drawn.plan("LV", 0, """
                | Platform | Snapchat - 3 |
                |          | Kik - 2      |
                """));
        assertThat(Drawn.labels(tables)).isEqualTo(Map.of("B1", "Platform, Snapchat", "B2", "Platform, Kik"));
        Entry kik = tables.get(0).values().get(1).stubs().get(1);
        assertThat(kik.namer()).isNotNull();
        assertThat(kik.line())
                .isEqualTo(tables.get(0).values().get(0).stubs().get(1).line());
        assertThat(tables.get(0).labels()).extracting(Cell::text).containsExactly("Platform");
    }

    @Test
    void numbersInOtherColumnsAreAside() {
        Table table = TableMaker.of(Drawn.plan("-LV", 1, """
                | Rank | Platform | 2018/19 |
                | 1    | Kik      | 3       |
                """)).get(0);
        assertThat(table.aside()).extracting(Cell::text).containsExactly("1");
        assertThat(table.corners()).extracting(Cell::text).containsExactly("Platform");
        assertThat(table.labels()).extracting(Cell::text).containsExactlyInAnyOrder("2018/19", "Kik", "Platform");
        assertThat(table.range()).hasToString("B1:C2");
        assertThat(TableMaker.of(Drawn.plan("LV", 1, """
                | Age | 2018/19 |
                | 9   | 3       |
                """)).get(0).aside()).isEmpty();
    }

    @Test
    void wordsBetweenTheRowsThatNobodyKnowsAreNoLabels() {
        Table table = TableMaker.of(Drawn.plan("LLV", 0, """
                | Female | Crimes | 3 |
                | Male   | a note |   |
                """)).get(0);
        assertThat(table.labels()).extracting(Cell::text).containsExactlyInAnyOrder("Female", "Crimes", "Male");
    }

    @Test
    void aTextBelowTheValuesWithTheSignOrTheNumberOfANoteIsNoLabel() {
        assertThat(last("* Kik")).doesNotContain("* Kik");
        assertThat(last("[1] Kik")).doesNotContain("[1] Kik");
        assertThat(last("Read Kik as 7 then")).doesNotContain("Read Kik as 7 then");
        assertThat(last("Kik")).contains("Kik");
    }

    private static List<String> last(String text) {
        return TableMaker.of(Drawn.plan("LV", 0, """
                        | Female | 3 |
                        | Male   | 4 |
                        | %s     |   |
                        """.formatted(text))).get(0).labels().stream()
                .map(Cell::text)
                .toList();
    }

    @Test
    void theHeadOverWordsThatNobodyKnowsIsNone() {
        Table table = TableMaker.of(Drawn.plan("LVL", 1, """
                | Platform | 2018/19 | Gender |
                | Kik      | 3       | Female |
                """)).get(0);
        assertThat(table.labels()).extracting(Cell::text).contains("Gender", "Female");
        table = TableMaker.of(Drawn.plan("LVL", 1, """
                | Platform | 2018/19 | Flag |
                | Kik      | 3       |      |
                | Snapchat | 3       | s    |
                """)).get(0);
        assertThat(table.labels()).extracting(Cell::text).contains("Platform").doesNotContain("s", "Flag");
    }

    @Test
    void whatAnswersItselfIsNoValueAndAPlanWithoutValuesNoTable() {
        assertThat(TableMaker.of(Drawn.plan("LV", 0, "| Kik | Youngest girl: 9 |")))
                .isEmpty();
        assertThat(TableMaker.of(Drawn.plan("LV", 0, "| Kik | |"))).isEmpty();
    }

    @Test
    void aTotalThatStandsApartIsATableOfItsOwn() {
        List<Table> tables = TableMaker.of(Drawn.plan("LV", 0, """
                | Female | 3 |
                | Total  | 3 |

                | Total  | 9 |
                """));
        assertThat(tables).hasSize(2);
        assertThat(Drawn.labels(tables.subList(1, 2))).isEqualTo(Map.of("B4", "Total"));
    }

    private static Map<String, String> labels(String roles, int heads, String drawing) {
        return Drawn.labels(TableMaker.of(Drawn.plan(roles, heads, drawing)));
    }
}
