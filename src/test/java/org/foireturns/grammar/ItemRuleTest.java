package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.normalise.Shelves;
import org.foireturns.words.Lexicon;
import org.foireturns.words.VocabularyFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemRuleTest {
    private static final Lexicon LEXICON = VocabularyFiles.lexicon(
            Shelves.books().words().lists(),
            Shelves.books().forces(),
            Shelves.books().platforms());

    /** How many tokens of a text the rule takes for the number of an item; none where it is no such number. */
    @ParameterizedTest
    @CsvSource({
        "1. Total, 2",
        "2) Gender, 2",
        "(a) Female, 3",
        "1.2 Offences, 3",
        "3., 2",
        "C1. Offences, 3",
        "B3 Aged 11 and under, 2",
        "A4, 2",
        "2b: male victims, 3",
        "2(b), 4",
        "2 (b), 4",
        "13 (b),",
        "F 12,",
        "Q2 offences,",
        "12 to 15,",
        "5m,",
        "21a offences,",
        "T2 and over,",
        "'2 - 12-15, female', 2",
        "2 - 11 and under, 2",
        "2 - 16+, 2",
        "5 - Snapchat,",
        "2-12-15,",
        "2 - 15-12,",
        "21 - 12-15,"
    })
    void numbersAnItem(String text, Integer end) {
        List<Integer> ends = new ArrayList<>();
        new ItemRule().propose(new Text(LEXICON.tokens(text), LEXICON), 0, edge -> ends.add(edge.end()));
        assertThat(ends).isEqualTo(end == null ? List.of() : List.of(end));
    }
}
