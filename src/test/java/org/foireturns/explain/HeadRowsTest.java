package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeadRowsTest {
    @Test
    void loneTextsAboveTheHeadsAreTitlesAndBelowThemHeadAGroup() {
        assertThat(of(3, """
                | Offences |         |
                | Age      | 2018/19 |
                | Female   |         |
                | 0-11     | 3       |
                """)).isEqualTo("titles 1 heads 2 leading 3");
    }

    @Test
    void aTextOverAColumnOfValuesIsAHead() {
        assertThat(of(2, """
                |     | 2018/19 |
                | Age | Total   |
                | Kik | 3       |
                """)).isEqualTo("titles  heads 1,2 leading ");
    }

    @Test
    void withoutHeadsALoneTextIsATitle() {
        assertThat(of(1, """
                | Offences |   |
                | Kik      | 3 |
                """)).isEqualTo("titles 1 heads  leading ");
    }

    @Test
    void withoutHeadsALoneEntryHeadsTheFirstGroupWhenTheBodyHasMoreOfItsKind() {
        assertThat(of(1, """
                | Female |   |
                | Kik    | 3 |
                | Male   |   |
                | Kik    | 1 |
                """)).isEqualTo("titles  heads  leading 1");
        assertThat(of(1, """
                | Female   |   |
                | Kik      | 3 |
                | Under 12 |   |
                | Kik      | 1 |
                """)).isEqualTo("titles 1 heads  leading ");
    }

    @Test
    void aLoneTextOverHeadsOfEveryColumnIsATitleEvenWhereItStandsOverNumbers() {
        String drawing = """
                | Offences |        |
                | Female   | Male   |
                | 3        | 1      |
                """;
        Field field = Drawn.field(drawing);
        assertThat(words(HeadRows.of(field, List.of(0, 1), List.of(2), Set.of(0, 1))))
                .isEqualTo("titles 1 heads 2 leading ");
    }

    @Test
    void aTextOverOneOfSeveralColumnsOfValuesIsAHead() {
        Field field = Drawn.field("""
                |     | 2018/19 |   |
                | Kik | 3       | 4 |
                """);
        assertThat(words(HeadRows.of(field, List.of(0), List.of(1), Set.of(1, 2))))
                .isEqualTo("titles  heads 1 leading ");
    }

    private static String of(int above, String drawing) {
        Field field = Drawn.field(drawing);
        List<Integer> body = IntStream.range(above, field.height()).boxed().toList();
        return words(HeadRows.of(field, IntStream.range(0, above).boxed().toList(), body, Set.of(1)));
    }

    private static String words(HeadRows rows) {
        return "titles " + Drawn.numbers(rows.titles()) + " heads " + Drawn.numbers(rows.heads()) + " leading "
                + Drawn.numbers(rows.leading());
    }
}
