package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.normalise.Shelves;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Term;
import org.foireturns.words.VocabularyFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsTest {
    private static final List<Term> MEANS = List.of(new Term(NoteTerm.MEANS, "plainly"), new Term(NoteTerm.MEANS, ""));

    private final Patterns patterns = new Patterns(VocabularyFiles.lexicon(
            Shelves.books().words().lists(),
            Shelves.books().forces(),
            Shelves.books().platforms()));

    @Test
    void anExpressionIsCompiledOnce() {
        assertThat(patterns.of("(?i)[a-z]+")).isSameAs(patterns.of("(?i)" + "[a-z]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"* means nil", "NR MEANS not recorded", "- = nil", "no meaning at all", "", "(=)"})
    void oneOfSomePhrasesIsFoundWhereAnyOfThemIs(String text) {
        Matcher any = Pattern.compile("(?i)(?:" + patterns.anyOf(MEANS) + ")").matcher(text);
        Matcher one = patterns.of("(?i)" + patterns.oneOf(MEANS)).matcher(text);

        assertThat(one.results().map(found -> found.start() + found.group()))
                .isEqualTo(any.results()
                        .map(found -> found.start() + found.group())
                        .toList());
    }

    @Test
    void ofNoPhrasesNoneIsFound() {
        List<Term> none = List.of(new Term(NoteTerm.MEANS, "no such list"));

        assertThat(patterns.of(patterns.oneOf(none)).matcher("means").find()).isFalse();
    }

    @Test
    void wordsAreFoundAloneTheLongestFirstAndCompiledOnce() {
        Pattern words = patterns.ofWords(List.of("up to", "up to and including"));

        assertThat(words).isSameAs(patterns.ofWords(List.of("up to", "up to and including")));
        assertThat(words.matcher("Up to and including May").results().map(MatchResult::group))
                .containsExactly("Up to and including");
        assertThat(words.matcher("backup to tape").find()).isFalse();
        assertThat(patterns.ofWords(List.of()).matcher("up to").find()).isFalse();
    }
}
