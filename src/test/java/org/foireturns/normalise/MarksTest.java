package org.foireturns.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
    private final Marks marks = Shelves.vocabulary().marks;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12-15*              | 12-15
            2019/20\u00b2       | 2019/20
            2019/20 [note 2]    | 2019/20
            2019/20 (r)         | 2019/20
            Under 18\u00b3      | Under 18
            *Female             | Female
            Female**            | Female
            Total (1)           | Total
            Snapchat\u2020      | Snapchat
            16+\u00b9           | 16+
            2017                | 2017
            823                 | 823
            s.40(2)             | s.40(2)
            Facebook (Meta)     | Facebook (Meta)
            """)
    void takesMarksOffLabels(String label, String bare) {
        assertThat(marks.offLabel(label)).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "**", "[c]", "\u00b9", "[note 1]", "", "82", "<5", "12 (3)"})
    void leavesTheRest(String text) {
        assertThat(marks.offValue(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"96 (a),96", "5(b),5", "'1,204 [d]','1,204'", "60 (e),60 (e)", "15(z),15(z)", "2(3),2(3)", "a (b),a (b)"
    })
    void takesTheLetterOfANoteOffANumberAlone(String value, String bare) {
        assertThat(marks.offValue(value)).isEqualTo(bare);
    }
}
