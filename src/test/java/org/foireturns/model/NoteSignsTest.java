package org.foireturns.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteSignsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "* | true | true",
                "** | true | true",
                "\u2020 | true | true",
                "\u00b9 | true | false",
                "\u00b9\u00b2 | true | false",
                "**** | false | false",
                "\u2022 | false | true",
                "a | false | false",
                "1 | false | false",
                "- | false | false",
                "( | false | false",
                "\u00a3 | false | false"
            })
    void aMarkIsUsualOrAnySignThatIsNone(String text, boolean mark, boolean any) {
        assertThat(text.matches(NoteSigns.MARK)).isEqualTo(mark);
        assertThat(text.matches(NoteSigns.ANY)).isEqualTo(any);
    }

    @Test
    void eachUsualSignIsAMark() {
        Stream<String> signs = NoteSigns.USUAL.codePoints().mapToObj(Character::toString);
        assertThat(signs).hasSize(8).allMatch(sign -> sign.matches(NoteSigns.MARK) && sign.matches(NoteSigns.ANY));
    }
}
