package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooksTest {
    private final Grammar grammar = Grammars.ofConfig();

    @ParameterizedTest
    @CsvSource({
        "under 16, true, false, false",
        "Please see table 3, false, true, false",
        "Year ending 31 March, false, false, true",
        "KP/2021/00417, false, false, false",
        "Snapchat, false, false, false",
    })
    void whatATextMaySay(String text, boolean bounds, boolean points, boolean endsYears) {
        // Each is asked twice: the second answer is a remembered one.
        for (int i = 0; i < 2; i++) {
            assertThat(grammar.bounds(text)).isEqualTo(bounds);
            assertThat(grammar.points(text)).isEqualTo(points);
            assertThat(grammar.mayEndYears(text)).isEqualTo(endsYears);
            assertThat(grammar.announcesAnswer(text)).isFalse();
        }
    }

    @Test
    void noTextIsReadAsAPlatformThatMayNameNone() {
        List<String> platforms = ReadTexts.rows().stream()
                .map(ReadTexts.Row::text)
                .filter(text -> grammar.read(text).says(Fact.OfPlatform.class))
                .toList();

        assertThat(platforms).isNotEmpty().allMatch(grammar::mayNamePlatform);
        assertThat(grammar.mayNamePlatform("Suspect wrote to the victim at night"))
                .isFalse();
        assertThat(grammar.mayNamePlatform("KP/2021/00417")).isFalse();
        assertThat(grammar.mayNamePlatform("word ".repeat(500))).isTrue();
    }
}
