package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.BlankChoice;
import org.junit.jupiter.api.Test;

class DecidedSheetsTest {
    private static final BlankChoice NONE =
            new BlankChoice("d1", "Kent Police.xlsx", "Sheet1!B4:B5", new BlankChoice.Expected("0", ""), "none");
    private static final String DRAWING = """
            | Sexual communication with a child (71/17) |         |
            | Victim gender                             | 2024/25 |
            | Female                                    | 30      |
            | Unknown                                   |         |
            | Male                                      | 12      |
            | Total                                     | 42      |
            """;

    @Test
    void aBlankIsReadAsItWasDecided() {
        assertThat(DrawnReturn.oneYear(DRAWING).observations()).noneMatch(said -> said.startsWith("B4"));

        DrawnReturn drawn = drawn(NONE);

        assertThat(drawn.observations()).contains("B3 2024/25 female 30", "B4 2024/25 unknown 0");
        assertThat(told(drawn)).containsExactly("The blank cell B4 was taken for none, as it says in decision d1.");
    }

    @Test
    void aDecisionAboutAnotherFileOrCellChangesNothing() {
        assertThat(told(drawn(new BlankChoice(
                        "d1", "Kent Police.xlsx", "Sheet1!B4", new BlankChoice.Expected("1", ""), "none"))))
                .isEmpty();
        assertThat(told(drawn(new BlankChoice(
                        "d1", "Kent Police.xlsx", "Sheet1!B5", new BlankChoice.Expected("0", ""), "none"))))
                .isEmpty();
    }

    private static DrawnReturn drawn(BlankChoice blank) {
        return DrawnReturn.decided(new SheetDecisions(List.of(), List.of(), List.of(blank)), DRAWING);
    }

    private static List<String> told(DrawnReturn drawn) {
        return drawn.reading().findings().stream()
                .filter(line -> line.code().equals("heads-decided"))
                .map(line -> line.message())
                .toList();
    }
}
