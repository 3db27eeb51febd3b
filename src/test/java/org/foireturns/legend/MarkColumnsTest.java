package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Objects;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class MarkColumnsTest {
    /** The mark of a number and whether the cell beside it is left as it was. */
    private static String read(String drawing, String number, String beside) {
        MarkColumns columns = new MarkColumns(Grammars.ofConfig());
        Grid told = columns.writtenOut(new Workbook(List.of(grid(drawing)), List.of()))
                .grids()
                .get(0);
        Grid rest = columns.places().without(told);
        return Objects.requireNonNull(told.cell(Address.parse(number))).noteMark() + " "
                + (rest.cell(Address.parse(beside)) == null ? "taken" : "left");
    }

    @Test
    void marksInAColumnWithoutHeadGoToTheirNumbers() {
        String table = """
                |           | 2023/24 |   | 2024/25 |   |
                | Female    | 177     |   | 207     | p |
                | Male      | 38      |   | 33      |   |
                | Not known | 16      | 1 | 18      | 1 |

                | p  provisional, may change |
                | 1  field left empty        |
                """;
        assertThat(read(table, "D2", "E2")).isEqualTo("p taken");
        assertThat(read(table, "B4", "C4")).isEqualTo("1 taken");
    }

    @Test
    void aHeadMaySayThatTheMarksAreThoseOfNotes() {
        String table = """
                |                       | 2023/24 | Note | 2024/25 | Note |
                | Female                | 177     |      | 207     | 12   |
                | Form of communication |         | 3    |         | 3    |
                | Kik                   | 16      | 1    | 18      | 1    |

                | 1  | Closed in November 2023  |
                | 3  | More than one can apply  |
                | 12 | As at 30 April 2025      |
                """;
        assertThat(read(table, "D2", "E1")).as("the head").isEqualTo("12 taken");
        assertThat(read(table, "B4", "C3")).as("a mark without a number").isEqualTo("1 taken");
        assertThat(read(table, "D4", "B6")).as("the note").isEqualTo("1 taken");
        assertThat(read(table.replace("| 12 | As", "| 13 | As"), "D2", "E2")).isEqualTo(" left");
    }

    @Test
    void theMarksOfLabelsMayStandRightOfThem() {
        String table = """
                |        | Note | 2023/24 |
                | Female | 2    | 177     |
                | X      |      | 4       |

                | 2  Sex as recorded |
                """;
        assertThat(read(table, "A2", "B2")).isEqualTo("2 taken");
        assertThat(read(table, "A2", "B1")).isEqualTo("2 taken");
    }

    @Test
    void aColumnWithAHeadOrWithNumbersThatNoNoteExplainsIsOne() {
        assertThat(read("""
                |           | 2023/24 | Q1 |
                | Female    | 177     |    |
                | Male      | 38      |    |
                | Not known | 16      | 1  |

                | 1  field left empty        |
                """, "B4", "C4")).isEqualTo(" left");
        assertThat(read("""
                |           | 2023/24 |   |
                | Female    | 177     | 4 |
                | Male      | 38      |   |
                | Not known | 16      | 1 |

                | 1  field left empty        |
                """, "B4", "C4")).isEqualTo(" left");
    }
}
