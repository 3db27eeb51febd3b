package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammars;
import org.junit.jupiter.api.Test;

class LooseCodesTest {
    private static final List<CodeEntry> ENTRIES = List.of(
            new CodeEntry("", Axis.PLATFORM, "SNP", "Snapchat", false),
            new CodeEntry("", Axis.VICTIM_AGE, "A", "11 and under", false),
            new CodeEntry("", Axis.VICTIM_AGE, "B", "12 to 15", false),
            new CodeEntry("", Axis.VICTIM_AGE, "1", "12 to 15", false),
            new CodeEntry("", Axis.VICTIM_GENDER, "F", "Female", false),
            new CodeEntry("", Axis.PERIOD, "Year 1", "2023/24", false));

    private static Map<String, String> said(String drawing) {
        Map<String, String> said = new TreeMap<>();
        LooseCodes.of(grid(drawing), ENTRIES, new KeyWords(Grammars.ofConfig()))
                .forEach((at, text) -> said.put(at.toString(), text));
        return said;
    }

    @Test
    void aLabelThatIsACodeNeedsNoHead() {
        assertThat(said("""
                |     | Year 1 | N |
                | SNP | 4      | 4 |
                | F   | 4      | 4 |
                """)).isEqualTo(Map.of("A2", "Snapchat", "B1", "2023/24"));
    }

    @Test
    void aSingleLetterNeedsAnotherOfItsKey() {
        assertThat(said("""
                | A | 4 |
                | B | 4 |
                """)).hasSize(2);
        assertThat(said("""
                | A | 4 |
                | C | 4 |
                """)).isEmpty();
    }

    @Test
    void whatStandsAmongNumbersIsASign() {
        assertThat(said("""
                | Female | A | 4 | B |
                | Male   | 5 | A | 4 |
                """)).isEmpty();
    }

    @Test
    void aHeadOfAnotherAxisKeepsItsLetters() {
        assertThat(said("""
                | Outcome | N |
                | A       | 4 |
                | B       | 4 |
                """)).isEmpty();
    }

    @Test
    void aLetterThatSaysSomethingElseNeedsTwoOfItsField() {
        List<CodeEntry> sexes = List.of(
                new CodeEntry("sex", Axis.VICTIM_GENDER, "F", "Female", false),
                new CodeEntry("sex", Axis.VICTIM_GENDER, "M", "Male", false),
                new CodeEntry("sex", Axis.VICTIM_GENDER, "X", "Gender not recorded", false));
        KeyWords words = new KeyWords(Grammars.ofConfig());
        assertThat(LooseCodes.of(grid("""
                |     | F | M | X |
                | 0-3 | 4 | 4 | 1 |
                """), sexes, words))
                .containsValue("Gender not recorded")
                .hasSize(1);
        assertThat(LooseCodes.of(grid("""
                |     | Kik | X | F |
                | 0-3 | 4   | 4 | 1 |
                """), sexes, words)).isEmpty();
    }
}
