package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NextHeadsTest {
    @Test
    void textsOverAColumnOfValuesHeadTheNextTable() {
        assertThat(heads("""
                | Female   | 3       |
                | Platform | 2018/19 |
                | Kik      | 2       |
                """)).isTrue();
    }

    @Test
    void withoutValuesBelowNothingIsHeaded() {
        assertThat(heads("""
                | Female   | 3       |
                | Platform | 2018/19 |
                | Kik      | Female  |
                """)).isFalse();
    }

    @Test
    void aLoneTextOrAnAnswerToTheSameQuestionIsNoHead() {
        assertThat(heads("""
                | Age  | 3       |
                |      | 2018/19 |
                | Kik  | 2       |
                """)).isFalse();
        assertThat(heads("""
                | Platform | 3       |
                | Platform | 2018/19 |
                | Kik      | 2       |
                """)).isFalse();
        assertThat(heads("""
                | Age    | 3      |
                | Gender | Female |
                | Kik    | 2      |
                """)).isFalse();
    }

    @Test
    void theNumberOfAQuestionIsNoTextOverValues() {
        assertThat(new NextHeads(Drawn.field("""
                                        | 1         | 3 |      |
                                        | Q2 Gender |   | note |
                                        | 2         | 4 |      |
                                        """), Set.of(0, 1)).standIn(1, 0)).isFalse();
    }

    @Test
    void differentRangesOfOneKindAreHeadsAndTheSameTwiceAreValues() {
        assertThat(heads("""
                | Female | 3    | 4     |
                | Male   | 0-11 | 12-15 |
                | Kik    | 2    | 1     |
                """)).isTrue();
        assertThat(heads("""
                | Female | 3      | 4      |
                | Male   | 1 to 4 | 1 to 4 |
                | Kik    | 2      | 1      |
                """)).isFalse();
        assertThat(heads("""
                | Female | 3    | 4    |
                | Male   | 0-11 | 2018 |
                | Kik    | 2    | 1    |
                """)).isFalse();
        assertThat(heads("""
                | Female | 3    | 4 |
                | Male   | 0-11 |   |
                | Kik    | 2    | 1 |
                """)).isFalse();
    }

    @Test
    void entriesOverNumbersWhereNoneStoodBeforeAreHeads() {
        assertThat(inset("| Gender | | Female | Male | Unknown |")).isTrue();
        assertThat(inset("| Gender | | Female |      |")).isFalse();
        assertThat(inset("| Gender | | Female | Crimes |")).isFalse();
    }

    @Test
    void entriesOverNumbersStandBesideNothingElse() {
        assertThat(inset("| Gender | | Female | Male | Crimes |")).isFalse();
        assertThat(inset("| Gender | | Female | Male |        |")).isFalse();
        assertThat(new NextHeads(Drawn.field("""
                        | Kik    | 3 |        |
                        | Gender |   | Female |
                        | Age    |   | 2      |
                        """), Set.of(1)).standIn(1, 0)).isFalse();
        assertThat(new NextHeads(Drawn.field("""
                        | Kik    | 3 |        |      |
                        | Gender |   | Female | Male |
                        | Age    |   | 2      | 5    |
                        """), Set.of(1)).standIn(1, 0)).isTrue();
    }

    private static boolean inset(String row) {
        return new NextHeads(Drawn.field("| Kik | 3 |  |  |  |\n" + row + "\n| Age |  | 2 | 1 | 4 |\n"), Set.of(1))
                .standIn(1, 0);
    }

    private static boolean heads(String drawing) {
        Field field = Drawn.field(drawing);
        return new NextHeads(field, field.width() > 2 ? Set.of(1, 2) : Set.of(1)).standIn(1, 0);
    }
}
