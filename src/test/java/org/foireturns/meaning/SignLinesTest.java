package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;

class SignLinesTest {
    private final SignLines lines =
            new SignLines(Grammars.ofConfig(), Set.of("Low", "c", "(d)", "(4)", "\u2074"), Set.of("p"));

    @Test
    void aLineExplainsTheSignThatItBeginsWithOrEndsWith() {
        assertThat(lines.sign("* denotes fewer than 5")).isEqualTo("*");
        assertThat(lines.sign("Numbers below 5 are shown as #")).isEqualTo("#");
        assertThat(lines.sign("e = estimated")).isEqualTo("e");
        assertThat(lines.sign("p provisional")).as("a letter that numbers bear").isEqualTo("p");
        assertThat(lines.sign("q provisional")).isNull();
        assertThat(lines.sign("c confidential (1 to 4)"))
                .as("a letter among numbers")
                .isEqualTo("c");
        assertThat(lines.sign("c confidential")).isEqualTo("c");
        assertThat(lines.sign("(d) Fewer than 3, not shown")).isEqualTo("(d)");
        assertThat(lines.sign("(e) Fewer than 3, not shown")).isNull();
        assertThat(lines.sign("\u2074 Not given because it is lower than three"))
                .isEqualTo("\u2074");
        assertThat(lines.sign("(4) Fewer than 3, not shown")).isEqualTo("(4)");
        assertThat(lines.sign("(4) Two of these were cancelled since")).isNull();
        assertThat(lines.sign("\u00b9 Fewer than 3, not shown")).isNull();
        assertThat(lines.sign(": not available")).isEqualTo(":");
        assertThat(lines.sign("Low = fewer than 5")).isEqualTo("Low");
        assertThat(lines.sign("High = fewer than 5"))
                .as("it stands among no numbers")
                .isNull();
    }

    @Test
    void oneTextMayExplainSeveral() {
        assertThat(lines.of("- nil    .. not available    * 1 or 2"))
                .containsExactly("- nil", ".. not available", "* 1 or 2");
        assertThat(lines.of("Symbols: - nil; .. fewer than 5; : not available"))
                .containsExactly("Symbols", "- nil", ".. fewer than 5", ": not available");
        assertThat(lines.of("Key:  -  nil    c  confidential (fewer than 5)"))
                .contains("-  nil", "c  confidential (fewer than 5)");
        assertThat(lines.of("Key:  \"-\" = not known (platform was not recorded)    0 = none"))
                .contains("\"-\" = not known (platform was not recorded)", "0 = none");
        assertThat(lines.of("- = not known 0 = none")).contains("- = not known", "0 = none");
        assertThat(lines.of("Mae * yn golygu llai na 5 / * means fewer than 5")).contains("* means fewer than 5");
        assertThat(lines.of("Offences by age (~ means fewer than 5)")).contains("~ means fewer than 5");
        assertThat(lines.of("Kent Police - in these tables ~ stands for fewer than 3"))
                .contains("~ stands for fewer than 3");
        assertThat(lines.of("In the cells x = fewer than 5")).contains("x = fewer than 5");
        assertThat(lines.of("F = girls, M = boys")).containsExactly("F = girls", "M = boys");
    }

    @Test
    void aCodeMayStandForWhatIsWithheld() {
        assertThat(lines.explainsCode("S40 = withheld")).isTrue();
        assertThat(lines.explainsCode("S40 = a section of the Act")).isFalse();
    }
}
