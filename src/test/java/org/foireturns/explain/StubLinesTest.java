package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StubLinesTest {
    @Test
    void aBlankBelowALabelIsFilledDownWhereAnotherStandsFurtherIn() {
        StubLines stubs = stubs("LLV", 0, """
                | 2018/19 | Female | 3 |
                |         | Male   | 1 |
                | 2019/20 | Female | 4 |
                """);
        assertThat(Drawn.said(stubs.beside(1, List.of(0, 1)))).isEqualTo("2018/19, Male");
        assertThat(Drawn.said(stubs.beside(2, List.of(0, 1)))).isEqualTo("2019/20, Female");
    }

    @Test
    void aRowWithoutLabelsOrWithOneFurtherOutIsNotFilledDown() {
        StubLines stubs = stubs("LLV", 0, """
                | 2018/19 | Female | 3 |
                | 2019/20 |        | 4 |
                |         |        | 7 |
                """);
        assertThat(Drawn.said(stubs.beside(1, List.of(0, 1)))).isEqualTo("2019/20");
        assertThat(stubs.beside(2, List.of(0, 1))).isEmpty();
        assertThat(Drawn.said(stubs("LLLV", 0, """
                | 2018/19 | Female | Kik      | 3 |
                | 2019/20 |        | Snapchat | 4 |
                """).beside(1, List.of(0, 1, 2))))
                .isEqualTo("2019/20, Snapchat");
    }

    @Test
    void aMergedLabelIsThatOfAllItsRows() {
        Plan turned = plan(Drawn.field("""
                | Female | < |
                | 3      | 4 |
                """).turned(), Role.LABELS, Role.VALUES);
        StubLines stubs = new StubLines(turned, new HeadsAmongLabels(turned));
        assertThat(Drawn.said(stubs.beside(1, List.of(0)))).isEqualTo("Female");
    }

    @Test
    void aNumberThatTellsItsLabelGoesOnUnderTheQuestionAboveIt() {
        StubLines stubs = stubs("LV", 0, """
                | Platform | Snapchat - 3 |
                |          | Kik - 2      |
                |          | 5            |
                """);
        assertThat(Drawn.said(stubs.beside(1, List.of(0)))).isEqualTo("Platform");
        assertThat(stubs.beside(2, List.of(0))).isEmpty();
        assertThat(stubs("LVV", 0, """
                | Platform | Snapchat - 3 | 4 |
                |          | Kik - 2      | 5 |
                """).beside(1, List.of(0))).isEmpty();
    }

    @Test
    void headingsOfGroupsGovernTheRowsBelowThem() {
        StubLines stubs = stubs("LV", 0, """
                | Female |   |
                | 0-11   | 3 |
                | Male   |   |
                | 0-11   | 1 |
                """);
        assertThat(Drawn.said(stubs.groups(1))).isEqualTo("Female");
        assertThat(Drawn.said(stubs.groups(3))).isEqualTo("Male");
        assertThat(stubs.reads(0)).isFalse();
        assertThat(stubs.reads(1)).isTrue();
    }

    @Test
    void aTotalBelowAllGroupsStandsInNone() {
        StubLines stubs = stubs("LV", 0, """
                | Female |   |
                | 0-11   | 3 |
                | Male   |   |
                | 0-11   | 1 |
                | Total  | 4 |
                """);
        assertThat(stubs.groups(4)).isEmpty();
        assertThat(stubs.endInTotalApart()).isFalse();
    }

    @Test
    void aNamedEntryGovernsTheAnswerAboveIt() {
        StubLines stubs = stubs("LV", 0, """
                | Age    | 5      |
                | Gender | Female |
                """);
        assertThat(Drawn.said(stubs.groups(0))).isEqualTo("Female");
        assertThat(stubs.reads(1)).isFalse();
        assertThat(stubs.lines()).hasSize(2);
    }

    @Test
    void aNamedEntryBelowAnotherEntryOrBelowAGapIsARowOfItsOwn() {
        assertThat(stubs("LV", 0, """
                | Kik    | 5      |
                | Gender | Female |
                """).reads(1)).isTrue();
        assertThat(stubs("LV", 0, """
                | Age    | 5      |

                | Gender | Female |
                """).reads(1)).isTrue();
    }

    @Test
    void aLineEndsAtAGapAndAtAHeading() {
        assertThat(stubs("LV", 0, """
                | Female | 3 |
                | Male   | 3 |
                """).lines()).hasSize(1);
        assertThat(stubs("LV", 0, """
                | Female | 3 |

                | Kik    | 3 |
                """).lines()).hasSize(2);
        assertThat(stubs("LV", 0, """
                | Gender   |   |
                | Female   | 3 |
                | Platform |   |
                | Kik      | 3 |
                """).lines()).hasSize(3);
    }

    @Test
    void aLineIsNamedByTheHeadOfItsColumnOrTheHeadingOfItsGroup() {
        StubLines headed = stubs("LV", 1, """
                | Gender | 2018/19 |
                | Female | 3       |
                """);
        assertThat(Objects.requireNonNull(headed.lines().get(0).head()).text()).isEqualTo("Gender");
        StubLines grouped = stubs("LV", 1, """
                | Gender   | 2018/19 |
                | Platform |         |
                | Kik      | 3       |
                """);
        assertThat(Objects.requireNonNull(grouped.lines().get(1).head()).text()).isEqualTo("Platform");
        StubLines years = stubs("LV", 1, """
                | Year   | 2018/19 |
                | Female | 3       |
                """);
        assertThat(years.lines().get(0).head()).isNull();
    }

    @Test
    void aLabelFurtherOutNamesTheAxisOfTheNext() {
        StubLines stubs = stubs("LLV", 0, "| Age | 12-15 | 3 |");
        Entry ages = stubs.beside(0, List.of(1)).get(0);
        assertThat(ages.namer()).isEqualTo(stubs.beside(0, List.of(0)).get(0));
        StubLines apart = stubs("LVLV", 0, "| Age | 3 | 12-15 | 3 |");
        assertThat(apart.beside(0, List.of(2)).get(0).namer()).isNull();
        StubLines entries = stubs("LLV", 0, "| Female | 12-15 | 3 |");
        assertThat(entries.beside(0, List.of(1)).get(0).namer()).isNull();
    }

    @Test
    void labelsThatAreSetInArePartsOfTheOnesAboveThem() {
        StubLines stubs = stubs("LV", 0, """
                | Female | 3 |
                | > 0-11 | 2 |
                """);
        assertThat(Drawn.said(stubs.beside(1, List.of(0)))).isEqualTo("Female, 0-11");
    }

    @Test
    void nothingIsFilledDownPastAHeading() {
        StubLines stubs = stubs("LLV", 0, """
                | 2018/19 | Female | 3 |
                | Kik     |        |   |
                |         | Male   | 4 |
                """);
        assertThat(Drawn.said(stubs.beside(2, List.of(0, 1)))).isEqualTo("Male");
    }

    @Test
    void aHeadingOverARowWithoutLabelsIsTheLabelOfThatRow() {
        StubLines stubs = stubs("LV", 0, """
                | Female |   |
                |        | 3 |
                | Kik    |   |
                | 0-11   | 4 |
                """);
        assertThat(Drawn.said(stubs.groups(1))).isEqualTo("Female");
        assertThat(Drawn.said(stubs.groups(3))).isEqualTo("Kik");
    }

    @Test
    void aMergedLabelGovernsNoMoreThanItsRows() {
        Field field = Drawn.field("""
                | Female | <     |     |
                | 0-11   | 12-15 | All |
                | 3      | 4     | 9   |
                """).turned();
        Plan turned =
                new Plan(field, List.of(), List.of(), List.of(0, 1, 2), List.of(Role.LABELS, Role.LABELS, Role.VALUES));
        StubLines stubs = new StubLines(turned, new HeadsAmongLabels(turned));
        assertThat(Drawn.said(stubs.beside(1, List.of(0, 1)))).isEqualTo("Female, 12-15");
        assertThat(Drawn.said(stubs.beside(2, List.of(0, 1)))).isEqualTo("All");
    }

    private static StubLines stubs(String roles, int heads, String drawing) {
        Plan plan = Drawn.plan(roles, heads, drawing);
        return new StubLines(plan, new HeadsAmongLabels(plan));
    }

    private static Plan plan(Field field, Role... roles) {
        return new Plan(field, List.of(), List.of(), List.of(0, 1), List.of(roles));
    }
}
