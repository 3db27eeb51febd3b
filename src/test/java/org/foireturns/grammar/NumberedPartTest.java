package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.normalise.Shelves;
import org.foireturns.words.Lexicon;
import org.foireturns.words.PeriodTerm;
import org.foireturns.words.VocabularyFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumberedPartTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();
    private static final Lexicon LEXICON = VocabularyFiles.lexicon(
            Shelves.books().words().lists(),
            Shelves.books().forces(),
            Shelves.books().platforms());

    @Test
    void aQuarterIsToldByItsNumberBeforeOrBehindIt() {
        assertThat(quarter("Q3")).isEqualTo(new NumberedPart(3, 2, true));
        assertThat(quarter("quarter 3")).isEqualTo(new NumberedPart(3, 2, false));
        assertThat(quarter("third quarter")).isEqualTo(new NumberedPart(3, 2, false));
    }

    @Test
    void thereAreNoMoreThanFour() {
        assertThat(quarter("Q5")).isNull();
        assertThat(quarter("quarter 0")).isNull();
        assertThat(quarter("third victim")).isNull();
    }

    private static @Nullable NumberedPart quarter(String text) {
        return NumberedPart.at(new Text(GRAMMAR.tokens(text), LEXICON), 0, PeriodTerm.QUARTER);
    }
}
