package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Style;
import org.junit.jupiter.api.Test;

class HeadingsTest {
    @Test
    void aLabelWithoutNumbersIsOverTheRowsBelowIt() {
        assertThat(Views.all("""
                | Gender   | 2023/24 | 2024/25 |
                | Female   |         |         |
                | 0-11     | 3       | 4       |
                | Male     |         |         |
                | 0-11     | 7       | 8       |
                | 12-15    | 9       | 10      |
                """)).isEqualTo("""
                B3: 2023/24 by B1, female by A2, 0-11 by A3
                C3: 2024/25 by C1, female by A2, 0-11 by A3
                B5: 2023/24 by B1, male by A4, 0-11 by A5
                C5: 2024/25 by C1, male by A4, 0-11 by A5
                B6: 2023/24 by B1, male by A4, 12-15 by A6
                C6: 2024/25 by C1, male by A4, 12-15 by A6
                """);
    }

    @Test
    void aLabelThatStandsOutIsOverThoseThatStandIn() {
        assertThat(Views.all("""
                | Victims     | 2024/25 |
                | Female      | 9       |
                | > 0-11      | 3       |
                | > Kik       | 3       |
                | > > 12-15   | 6       |
                | Male        | 4       |
                | > 0-11      | 4       |
                """)).isEqualTo("""
                B2: 2024/25 by B1, female by A2
                B3: 2024/25 by B1, female by A2, 0-11 by A3
                B4: 2024/25 by B1, female by A2, kik by A4
                B5: 2024/25 by B1, female by A2, 12-15 by A5, kik by A4
                B6: 2024/25 by B1, male by A6
                B7: 2024/25 by B1, male by A6, 0-11 by A7
                """);
    }

    @Test
    void ofTwoHeadingsTheOuterOneHoldsForBoth() {
        assertThat(Views.all("""
                | Victims  | Number |
                | Female   |        |
                | Kik      |        |
                | 0-11     | 3      |
                | Yubo     |        |
                | 0-11     | 2      |
                | Male     |        |

                | Kik      |        |
                | 0-11     | 1      |
                """)).isEqualTo("""
                B4: female by A2, 0-11 by A4, kik by A3
                B6: female by A2, 0-11 by A6, yubo by A5
                B10: male by A7, 0-11 by A10, kik by A9
                """);
    }

    @Test
    void withoutAHeadABlankRowEndsThem() {
        assertThat(Views.all("""
                | Female   |
                | Kik      | 3 |

                | 0-11     | 3 |
                """)).isEqualTo("""
                B2: female by A1, kik by A2
                B4: 0-11 by A4
                """);
    }

    @Test
    void aRowWhoseOwnNumbersAreBlankIsNoHeading() {
        assertThat(Views.all("""
                | Age     | 2024/25 |
                | 0-11    | 3       |
                | 12-15   |         |
                | 16-17   | 2       |
                """)).isEqualTo("""
                B2: 2024/25 by B1, 0-11 by A2
                B4: 2024/25 by B1, 16-17 by A4
                """);
    }

    /** The headings over a number, from the nearest upwards. */
    private static String over(String number, String drawing) {
        Drawn drawn = Drawn.of(drawing);
        return Drawn.addresses(new Headings(drawn.sheet, drawn.company)
                .over(
                        Address.parse(number).row(),
                        Objects.requireNonNull(drawn.beside(number)),
                        drawn.over(number).first()));
    }

    @Test
    void aRowWithoutNumbersAmongItsKindHasBlankOnes() {
        assertThat(over("B4", """
                | Gender  | 2024/25 |
                | Female  | 3       |
                | Male    |         |
                | 0-11    | 2       |
                """)).isEmpty();
        assertThat(over("B4", """
                | Gender  | 2024/25 |
                | 0-11    | 3       |
                | Male    |         |
                | 0-11    | 2       |
                """)).isEqualTo("A3");
        assertThat(over("B4", """
                | Gender  | 2024/25 |
                | Female  | 3       |
                | > Male  |         |
                | > 0-11  | 2       |
                """)).isEqualTo("A3 A2");
        assertThat(over("B3", """
                | Gender  | 2024/25 |
                | Male    |         |
                | 0-11    | 2       |
                """)).isEqualTo("A2");
    }

    @Test
    void aLabelThatHasNumbersElsewhereInItsRunIsNoHeading() {
        String run = """
                | Table   | Number |
                | Male    |        |
                | 0-11    | 2      |
                %s| Male    | 4      |
                """;
        assertThat(over("B3", run.formatted(""))).isEmpty();
        assertThat(over("B3", run.formatted("\n"))).isEqualTo("A2");
        assertThat(over("B5", """
                | Table   | Number |
                | Male    | 4      |
                | Kent    | 3      |
                | Male    |        |
                | 0-11    | 2      |
                """)).isEmpty();
    }

    @Test
    void aSecondHeadingIsOneOfAnotherAxisRightOverTheFirst() {
        assertThat(over("B5", """
                | Victims | Number |
                | Female  |        |

                | Kik     |        |
                | 0-11    | 2      |
                """)).isEqualTo("A4 A2");
        assertThat(over("B5", """
                | Victims | Number |
                | Female  |        |
                | Male    |        |
                | Kik     |        |
                | 0-11    | 2      |
                """)).isEqualTo("A4 A3");
        assertThat(over("B5", """
                | Victims | Number |
                | Female  |        |
                | 12-15   | 4      |
                | Kik     |        |
                | 0-11    | 2      |
                """)).isEqualTo("A4");
    }

    @Test
    void aHeadingThatStandsFurtherInIsNone() {
        assertThat(over("B3", """
                | Victims  | Number |
                | > Female |        |
                | 0-11     | 2      |
                """)).isEmpty();
    }

    @Test
    void withoutHeadsNothingIsLookedForBeyondABlankRowAndANumberOrAnotherHeading() {
        assertThat(over("B5", """
                | Kent   |     |
                | Female | 4   |

                | Kik    |     |
                | 0-11   | 2   |
                """)).isEqualTo("A4");
        assertThat(over("B5", """
                | Female  |     |
                | Yubo    |     |

                | Kik     |     |
                | 0-11    | 2   |
                """)).isEqualTo("A4");
    }

    @Test
    void spacesAndTheStyleSetALabelIn() {
        assertThat(Headings.indent(null)).isZero();
        assertThat(Headings.indent(Drawn.of("| Female |").cell("A1"))).isZero();
        assertThat(Headings.indent(Drawn.of("| > Female |").cell("A1"))).isEqualTo(2);
        assertThat(Headings.indent(Cell.text(new Address(0, 0), "   Female", Style.PLAIN)))
                .isEqualTo(3);
        assertThat(Headings.indent(Cell.text(new Address(0, 0), "  ", Style.PLAIN)))
                .isEqualTo(2);
    }
}
