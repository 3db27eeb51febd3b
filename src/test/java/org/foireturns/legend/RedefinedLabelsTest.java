package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedefinedLabelsTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    /** What is read in the place of a label "Other" with a mark. */
    private static String read(String mark, String... notes) {
        Grid typed = grid("""
                | Platform | Crimes |
                | Snapchat | 27     |
                | Other%s  | 22     |

                %s
                """.formatted(mark, "| " + String.join(" |\n| ", notes) + " |"));
        Workbook read = new RedefinedLabels(GRAMMAR, Map.of("holds", List.of("includes", "include")))
                .writtenOut(new Workbook(List.of(typed), List.of()));
        Cell label = read.grids().get(0).cell(2, 0);
        return label == null ? "" : label.text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* 'Other' is the system default and is used where no platform was entered. It should be read as not known.",
                "* Other means not known",
                "* Other = platform not recorded",
                "* 'Other' should be read as not known.",
                "* \"Other\" is what our system prints where the platform field was left empty; it does not mean another app.",
                "* Other: no platform was recorded",
                "* 'Other' is the default. It is used when the platform is not known.",
            })
    void aNoteSaysThatWhatIsOtherIsNotKnown(String note) {
        String label = read("*", note);
        Reading reading = GRAMMAR.read(label);
        assertThat(label).endsWith(" *");
        assertThat(reading.says(Fact.Unknown.class)).as(label).isTrue();
        assertThat(reading.says(Fact.Other.class)).as(label).isFalse();
    }

    @Test
    void theMarkMayBeALetterInBracketsAndTheNoteMayHaveNone() {
        assertThat(read(" (i)", "(i) 'Other' is used where no platform was entered"))
                .isEqualTo("no platform was entered (i)");
        assertThat(read("", "\"Other\" means that the platform was not recorded."))
                .isEqualTo("platform was not recorded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* Other includes crimes where no platform was recorded",
                "* 'Other' does not mean not known",
                "* 'Other' is never used where no platform was entered",
                "* 'Other' is not used where no platform was entered",
                "* Other means Kik, Yubo or not known",
                "* Other means apps that were used fewer than 5 times",
                "* Not all of these are victims whose age is not known",
                "(i) 'Other' means not known",
            })
    void anyOtherNoteLeavesTheLabel(String note) {
        assertThat(read("*", note)).isEqualTo("Other*");
    }

    @Test
    void ofTwoNotesBehindOneMarkNoneIsHeard() {
        assertThat(read("*", "* Other means not known", "* Other is used where no platform was entered"))
                .isEqualTo("Other*");
    }
}
